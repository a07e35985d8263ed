package org.evenhand.letter;

import java.text.BreakIterator;
import java.util.Locale;

/** How much of a name and an address the window of an envelope shows. */
final class NameInTheWindow {
    /** Lines of the usual size that stand in it. */
    static final int LINES = 5;

    /** Characters of the usual size that are sure to stand in one line. */
    private static final int A_LINE = 34;

    /** The same of the smaller letters of what is set close, also where all are capitals. */
    private static final int A_CLOSE_LINE = 36;

    /** Lines of the smaller size that stand in it. */
    static final int CLOSE_LINES = 9;

    private static final int MOST = 2 * A_LINE;

    private NameInTheWindow() {}

    /**
     * No more than two lines of it, cut between words where there is one, never within a letter.
     */
    static String cut(String name) {
        if (name.length() <= MOST) {
            return name;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        String kept = name.substring(0, letters.preceding(MOST));
        int word = kept.lastIndexOf(' ');
        return (word > A_LINE ? kept.substring(0, word) : kept).strip() + "…";
    }

    static int linesOf(String line) {
        return linesOf(line, A_LINE);
    }

    static int closeLinesOf(String line) {
        return linesOf(line, A_CLOSE_LINE);
    }

    private static int linesOf(String line, int characters) {
        return 1 + Math.max(0, line.length() - 1) / characters;
    }
}
