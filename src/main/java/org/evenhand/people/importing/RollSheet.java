package org.evenhand.people.importing;

import java.util.List;
import java.util.Locale;

/**
 * The rows of an export as they stand in it, each by the number that a spreadsheet gives it.
 *
 * @param separator what parts its columns
 * @param headingRow the row that names the columns
 * @param headings empty when there is nothing in the file
 */
public record RollSheet(
        char separator, int headingRow, List<String> headings, List<RollSheet.Line> lines) {
    public RollSheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param cells one for each heading; when something is wrong, what there is
     * @param wrong why nobody can tell what belongs where; empty when all is well
     */
    public record Line(int row, List<String> cells, String wrong) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** Reads a text; it never throws. */
    public static RollSheet of(String text) {
        return new RollSheetReading(text).read();
    }

    /** What parts the columns, as it is called. */
    public String separatorInWords() {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "bars";
            default -> "commas";
        };
    }

    /** The first row holds numbers and addresses, and nothing that any system calls a column. */
    boolean lacksHeadings() {
        boolean known =
                RollColumn.guessed(headings).stream()
                        .anyMatch(column -> column != RollColumn.NOTHING);
        boolean details =
                headings.stream()
                        .anyMatch(cell -> cell.contains("@") || cell.matches(".*[0-9]{5}.*"));
        return details || (!known && headings.stream().anyMatch(RollSheet::isAName));
    }

    private static boolean isAName(String cell) {
        String plain = cell.strip();
        return !plain.isEmpty()
                && plain.equals(plain.toUpperCase(Locale.ROOT))
                        == plain.equals(plain.toLowerCase(Locale.ROOT));
    }

    /** The name by which a column is spoken of: its heading, and its letter when it has none. */
    public String heading(int column) {
        String heading = headings.get(column);
        return heading.isEmpty() ? "Column " + letters(column) + ", without a heading" : heading;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
