package org.evenhand.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that a spreadsheet saved: UTF-8, UTF-16 when it says so or when every second
 * byte at its beginning is nought, else Windows-1252, which is what older ones write and in which
 * every byte means something.
 */
public final class SheetBytes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SheetBytes() {}

    /**
     * A text, and how its bytes were read.
     *
     * @param encoding as people know it, {@code Windows-1252}
     */
    public record Read(String text, String encoding) {}

    public static String textOf(byte[] bytes) {
        return read(bytes).text();
    }

    public static Read read(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return read(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return read(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        if (everySecondIsNought(bytes, 1)) {
            return read(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (everySecondIsNought(bytes, 0)) {
            return read(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16");
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(after(bytes, mark))
                            .toString();
            return new Read(text, "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            return read(bytes, mark, WINDOWS, "Windows-1252");
        }
    }

    private static Read read(byte[] bytes, int mark, Charset charset, String encoding) {
        return new Read(charset.decode(after(bytes, mark)).toString(), encoding);
    }

    /** Headings are written in letters of which each second byte is nought in UTF-16. */
    private static boolean everySecondIsNought(byte[] bytes, int first) {
        int looked = Math.min(bytes.length, 40);
        if (looked < 4) {
            return false;
        }
        for (int i = first; i < looked; i += 2) {
            if (bytes[i] != 0 || ((i ^ 1) < looked && bytes[i ^ 1] == 0)) {
                return false;
            }
        }
        return true;
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
