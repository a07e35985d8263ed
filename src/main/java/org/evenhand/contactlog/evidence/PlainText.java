package org.evenhand.contactlog.evidence;

import java.util.regex.Pattern;

/** Text of strangers made fit to store and show, its words untouched. */
public final class PlainText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANK_AT_THE_END_OF_A_LINE =
            Pattern.compile("(?<![ \\t])[ \\t]++\\n");
    private static final Pattern MANY_BLANK_LINES = Pattern.compile("\\n{4,}+");
    private static final Pattern ANY_WHITE = Pattern.compile("\\s+");

    private PlainText() {}

    /**
     * The same text with every character replaced that a database cannot hold or a page must not
     * repeat: control characters other than tab and line feed, and halves of surrogate pairs.
     */
    public static String storable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    boolean control = Character.isISOControl(point);
                    boolean kept = !control || point == '\n' || point == '\t' || point == '\r';
                    boolean half =
                            point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
                    result.appendCodePoint(kept && !half ? point : REPLACEMENT);
                });
        return result.toString();
    }

    /** Several lines: breaks become line feeds, empty space at ends goes. */
    public static String lines(String text) {
        String result = LINE_BREAK.matcher(text).replaceAll("\n");
        result = BLANK_AT_THE_END_OF_A_LINE.matcher(result).replaceAll("\n");
        result = MANY_BLANK_LINES.matcher(result).replaceAll("\n\n\n");
        return storable(result).strip();
    }

    /** One line, at most so many characters. */
    public static String line(String text, int longest) {
        String oneLine = ANY_WHITE.matcher(atMost(text, longest * 2)).replaceAll(" ");
        return atMost(storable(oneLine).strip(), longest);
    }

    /** The beginning of a text, never ending in half a character. */
    public static String atMost(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splits = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splits ? longest - 1 : longest);
    }
}
