package org.evenhand.people.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads an export row by row, so that a quotation mark that is never closed costs its own row and
 * no other: a row is a line, or several when a cell holds line breaks.
 */
final class RollSheetReading {
    /** An address has a few lines; a cell of more is a quotation mark that lost its partner. */
    private static final int MOST_LINES_OF_A_ROW = 12;

    private final List<String> lines;
    private final char separator;
    private final int first;
    private int headingRow;
    private List<String> headings = List.of();

    RollSheetReading(String text) {
        this.lines = text.lines().toList();
        Optional<Character> said =
                lines.stream().limit(1).flatMap(RollSheetReading::said).findFirst();
        this.first = said.isPresent() ? 1 : 0;
        this.separator = said.orElseGet(() -> separator(lines));
    }

    /** Some spreadsheets begin with a line {@code sep=;}. */
    private static Stream<Character> said(String line) {
        return line.matches("(?i)sep=.") ? Stream.of(line.charAt(4)) : Stream.empty();
    }

    /** Whatever parts the first line into the most. */
    private static char separator(List<String> lines) {
        String line = lines.stream().filter(each -> !each.isBlank()).findFirst().orElse("");
        char separator = ',';
        for (char other : new char[] {'\t', ';', '|'}) {
            if (count(line, other) > count(line, separator)) {
                separator = other;
            }
        }
        return separator;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(letter -> letter == wanted).count();
    }

    /** The cells of one row, and how many lines it took. */
    private record Cells(List<String> cells, int lines) {}

    RollSheet read() {
        List<RollSheet.Line> rows = new ArrayList<>();
        int row = first;
        for (int at = first; at < lines.size(); ) {
            row++;
            if (isBlank(lines.get(at))) {
                at++;
                continue;
            }
            Cells cells = cells(at);
            if (headings.isEmpty()) {
                headings = cells.cells().stream().map(RollSheetReading::tidy).toList();
                headingRow = row;
            } else {
                rows.add(line(row, at, cells));
            }
            at += Math.max(1, cells.lines());
        }
        return new RollSheet(separator, headingRow, headings, rows);
    }

    /** Nothing but what parts empty cells. */
    private boolean isBlank(String line) {
        return line.chars().allMatch(c -> c == separator || Character.isWhitespace(c));
    }

    private RollSheet.Line line(int row, int at, Cells read) {
        if (read.lines() == 0) {
            return new RollSheet.Line(
                    row,
                    List.of(lines.get(at)),
                    "A quotation mark in this row has no partner, so nobody can tell where its cells end.");
        }
        List<String> cells = new ArrayList<>(read.cells());
        while (cells.size() > headings.size() && tidy(cells.getLast()).isEmpty()) {
            cells.removeLast();
        }
        if (cells.size() != headings.size()) {
            return new RollSheet.Line(
                    row,
                    cells,
                    "This row has %d cells and there are %d headings, so nobody can tell what belongs where."
                            .formatted(cells.size(), headings.size()));
        }
        return new RollSheet.Line(row, cells, "");
    }

    private Cells cells(int at) {
        Optional<List<String>> alone = parsed(lines.get(at));
        if (alone.isPresent()) {
            return new Cells(alone.get(), 1);
        }
        StringBuilder joined = new StringBuilder(lines.get(at));
        int most = Math.min(lines.size() - at, MOST_LINES_OF_A_ROW);
        for (int more = 1; more < most; more++) {
            String next = lines.get(at + more);
            if (isARowOfItsOwn(next)) {
                break;
            }
            joined.append('\n').append(next);
            Optional<List<String>> together = parsed(joined.toString());
            if (together.isPresent()) {
                return new Cells(together.get(), more + 1);
            }
        }
        return new Cells(List.of(lines.get(at)), 0);
    }

    /** Then the quotation mark before it has swallowed a row, and not an address of two lines. */
    private boolean isARowOfItsOwn(String line) {
        return !headings.isEmpty()
                && parsed(line).filter(cells -> cells.size() == headings.size()).isPresent();
    }

    /** Empty when quotation marks do not match. */
    private Optional<List<String>> parsed(String row) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(row)) {
            List<CsvRecord> records = reader.stream().toList();
            return records.size() == 1
                    ? Optional.of(records.getFirst().getFields())
                    : Optional.empty();
        } catch (CsvParseException | java.io.IOException notOneRow) {
            return Optional.empty();
        }
    }

    private static String tidy(String cell) {
        return cell.replaceAll("[\\s\\u00A0\\uFEFF]+", " ").strip();
    }
}
