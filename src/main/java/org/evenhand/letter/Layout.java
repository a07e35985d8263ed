package org.evenhand.letter;

/** How a paper lies before its reader: a letter, a wide table, or a form that has two pages. */
public enum Layout {
    /** A4 upright, with the address in the window of an envelope. */
    LETTER(11_906, 16_838, 9241, "", 21),
    /** A4 on its side, for a table of many columns. */
    WIDE(16_838, 11_906, 15_138, "wide.css", 16),
    /** A4 upright and close set, for a form that nobody folds. */
    FORM(11_906, 16_838, 9241, "form.css", 19);

    private static final double FIRST_OF_FEW = 0.28;

    /** From here on a table is a wide one, and its first column holds little. */
    static final int MANY_COLUMNS = 5;

    private static final double FIRST_OF_MANY = 0.12;
    private static final double THIRD_OF_MANY = 0.26;
    private static final double LAST_OF_MANY = 0.10;

    private final int pageWidth;
    private final int pageHeight;
    private final int textWidth;
    private final String style;
    private final int tableText;

    Layout(int pageWidth, int pageHeight, int textWidth, String style, int tableText) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
        this.textWidth = textWidth;
        this.style = style;
        this.tableText = tableText;
    }

    /** In twentieths of a point. */
    int pageWidth() {
        return pageWidth;
    }

    int pageHeight() {
        return pageHeight;
    }

    /** What is left for words between the margins. */
    int textWidth() {
        return textWidth;
    }

    /** The style sheet that comes after print.css; empty for none. */
    String style() {
        return style;
    }

    /** The size of the words of a table in Word, in half points. */
    int tableText() {
        return tableText;
    }

    /** How much of the width that column of such a table has, the first being 0. */
    static double share(int column, int columns) {
        if (columns < MANY_COLUMNS) {
            return column == 0 ? FIRST_OF_FEW : (1 - FIRST_OF_FEW) / (columns - 1);
        }
        double named = FIRST_OF_MANY + THIRD_OF_MANY + LAST_OF_MANY;
        return column == 0
                ? FIRST_OF_MANY
                : column == 2
                        ? THIRD_OF_MANY
                        : column == columns - 1 ? LAST_OF_MANY : (1 - named) / (columns - 3);
    }
}
