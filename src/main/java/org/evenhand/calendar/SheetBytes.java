package org.evenhand.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that a spreadsheet saved: UTF-8, UTF-16 when it says so, else Windows-1252,
 * which is what older ones write and in which every byte means something.
 */
public final class SheetBytes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SheetBytes() {}

    public static String textOf(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE.decode(after(bytes, 2)).toString();
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE.decode(after(bytes, 2)).toString();
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(after(bytes, mark))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return WINDOWS.decode(after(bytes, mark)).toString();
        }
    }

    private static ByteBuffer after(byte[] bytes, int mark) {
        return ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
