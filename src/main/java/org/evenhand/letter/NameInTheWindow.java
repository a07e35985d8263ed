package org.evenhand.letter;

import java.text.BreakIterator;
import java.util.Locale;

/** How much of a name the window of an envelope shows above the address. */
final class NameInTheWindow {
    /** Lines of the usual size that stand in it. */
    static final int LINES = 5;

    /** Characters of the usual size that are sure to stand in one line. */
    private static final int A_LINE = 34;

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
        return 1 + Math.max(0, line.length() - 1) / A_LINE;
    }
}
