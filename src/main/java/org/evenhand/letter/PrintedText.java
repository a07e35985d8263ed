package org.evenhand.letter;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words made ready for a page: composed (NFC), with one kind of line end, and without the invisible
 * marks that would only disturb the printing. The facts themselves are kept elsewhere, untouched.
 */
final class PrintedText {
    /**
     * A telephone number stays in one piece: not broken between lines, and, between words that read
     * from right to left, not turned round group by group into another number.
     */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d)");

    private static final String NO_BREAK = "\u00A0";

    private PrintedText() {}

    static String of(String words) {
        String oneLineEnd = words.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(oneLineEnd.length());
        oneLineEnd
                .codePoints()
                .filter(codePoint -> !isInvisibleMark(codePoint))
                .forEach(kept::appendCodePoint);
        String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return BETWEEN_DIGITS.matcher(composed).replaceAll(NO_BREAK);
    }

    /**
     * Direction overrides would let one name rearrange the line it stands in, each run being
     * isolated already; variation selectors choose between looks that our typefaces do not have.
     */
    private static boolean isInvisibleMark(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF;
    }
}
