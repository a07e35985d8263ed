package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.contactlog.evidence.Answer;
import org.evenhand.contactlog.evidence.Answer.Words;
import org.evenhand.contactlog.evidence.PlainText;

/** A file of plain text: its words, as far as they are printed. */
final class TextPages implements DrawingRoom.Pages {
    /** Characters: about twenty pages. */
    static final int LONGEST = 50_000;

    private static final int MOST_BYTES = 4 * LONGEST;
    private static final Charset OF_OLD_WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;

    TextPages(Path file) {
        this.file = file;
    }

    @Override
    public Answer draw(int number, int page) throws IOException {
        byte[] head;
        boolean whole;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(MOST_BYTES);
            whole = in.read() < 0;
        }
        return answer(number, decoded(head, whole), whole);
    }

    /**
     * What of a text is printed.
     *
     * @param whole whether that is all the file holds
     */
    static Answer answer(int number, String text, boolean whole) {
        String lines = PlainText.lines(text);
        return new Words(
                number, PlainText.atMost(lines, LONGEST), whole && lines.length() <= LONGEST);
    }

    /** UTF-16 when it says so, UTF-8 when it is that, else what old Windows wrote. */
    private static String decoded(byte[] bytes, boolean whole) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        // What was cut off may end in half a character.
        int end = bytes.length;
        for (int cut = 0; cut < (whole ? 1 : 4) && end > 0; cut++, end--) {
            try {
                String text =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes, 0, end))
                                .toString();
                return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                        ? text.substring(1)
                        : text;
            } catch (CharacterCodingException notUtf8) {
                // One byte less is tried, or it is not UTF-8.
            }
        }
        return new String(bytes, OF_OLD_WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
