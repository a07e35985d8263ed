package org.evenhand.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.calendar.TermRow.Half;
import org.evenhand.calendar.TermSheet.Problem;

/** Reads one sheet of term dates from the first line to the last, whatever is wrong with it. */
final class TermSheetReading {
    /** Far more than any school's terms; a larger text is some other file. */
    private static final int LONGEST_TEXT = 200_000;

    private record Key(AcademicYear year, TermName name) {}

    private final String typed;
    private final List<Problem> problems = new ArrayList<>();
    private final List<TermRow.Read> rows = new ArrayList<>();
    private final Set<LocalDate> insetDays = new HashSet<>();
    private final Map<LocalDate, Closure> closures = new HashMap<>();

    TermSheetReading(String typed) {
        this.typed = typed;
    }

    TermSheet read() {
        if (typed.length() > LONGEST_TEXT) {
            problems.add(new Problem(1, "", "This is too long to be a list of term dates."));
        } else {
            readRecords();
        }
        List<TermRow.Read> terms = joined();
        List<Term> found = terms.stream().map(TermRow.Read::term).toList();
        for (TermDates.Fault fault : TermDates.faults(found, insetDays)) {
            problems.add(new Problem(terms.get(fault.place()).line(), "", fault.because()));
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new TermSheet(typed, found, insetDays, List.copyOf(closures.values()), problems);
    }

    private void readRecords() {
        Optional<Map<Integer, TermColumn>> columns = Optional.empty();
        boolean headingSeen = false;
        int line = 0;
        try {
            for (CsvRecord record : records()) {
                line = (int) record.getStartingLineNumber();
                if (record.getFields().stream().allMatch(cell -> TermRow.tidy(cell).isEmpty())) {
                    continue;
                }
                if (!headingSeen) {
                    headingSeen = true;
                    columns = columns(record, line);
                } else if (columns.isPresent()) {
                    readRow(record, line, columns.get());
                }
            }
        } catch (CsvParseException notCsv) {
            problems.add(
                    new Problem(
                            line + 1,
                            "",
                            "The quotation marks do not match, so nothing was read from here on."));
        }
        if (!headingSeen && problems.isEmpty()) {
            problems.add(new Problem(1, "", "There is nothing here."));
        }
    }

    private CsvReader<CsvRecord> records() {
        // A byte order mark is how some spreadsheets begin a file; it belongs to no heading.
        String text = typed.startsWith("\uFEFF") ? typed.substring(1) : typed;
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /**
     * What parts the columns: a comma, unless the headings are parted by more tabs (pasted from a
     * spreadsheet) or more semicolons (saved where the comma is the decimal sign).
     */
    private static char separator(String text) {
        String headings = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = ',';
        for (char other : new char[] {'\t', ';'}) {
            if (count(headings, other) > count(headings, separator)) {
                separator = other;
            }
        }
        return separator;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    /** The columns by place; empty when one is missing, because then no line can be understood. */
    private Optional<Map<Integer, TermColumn>> columns(CsvRecord headings, int line) {
        Map<Integer, TermColumn> columns = new HashMap<>();
        for (int place = 0; place < headings.getFieldCount(); place++) {
            String heading = TermRow.tidy(headings.getField(place));
            Optional<TermColumn> column = TermColumn.headed(heading);
            if (column.isEmpty() && !heading.isEmpty()) {
                problems.add(
                        new Problem(
                                line,
                                TermRow.quote(heading),
                                "This column is not known; head it “notes” if it is only for you."));
            } else if (column.isPresent() && columns.containsValue(column.get())) {
                problems.add(
                        new Problem(line, column.get().heading(), "This column is there twice."));
            } else if (column.isPresent()) {
                columns.put(place, column.get());
            }
        }
        List<String> missing =
                TermColumn.NEEDED.stream()
                        .filter(needed -> !columns.containsValue(needed))
                        .map(TermColumn::heading)
                        .toList();
        if (missing.isEmpty()) {
            return Optional.of(columns);
        }
        problems.add(
                new Problem(
                        line,
                        "",
                        "The first line must name the columns; missing: %s."
                                .formatted(String.join(", ", missing))));
        return Optional.empty();
    }

    private void readRow(CsvRecord record, int line, Map<Integer, TermColumn> columns) {
        Map<TermColumn, String> cells = new EnumMap<>(TermColumn.class);
        for (int place = 0; place < record.getFieldCount(); place++) {
            String cell = record.getField(place);
            TermColumn column = columns.get(place);
            if (column != null) {
                cells.put(column, cell);
            } else if (!TermRow.tidy(cell).isEmpty()) {
                problems.add(
                        new Problem(
                                line,
                                "",
                                "“%s” stands under no heading."
                                        .formatted(TermRow.quote(TermRow.tidy(cell)))));
            }
        }
        TermRow row = new TermRow(line, cells, problems);
        Optional<TermRow.Read> term = row.term();
        List<LocalDate> inset = row.insetDays();
        List<Closure> closed = row.closures();
        term.ifPresent(read -> {
            rows.add(read);
            inset.forEach(day -> row.checkInside(read.term(), TermColumn.INSET, day));
            closed.forEach(
                    closure -> row.checkInside(read.term(), TermColumn.CLOSED, closure.day()));
        });
        insetDays.addAll(inset);
        for (Closure closure : closed) {
            if (closures.putIfAbsent(closure.day(), closure) != null) {
                row.problem("%s is closed twice.".formatted(PrintedDate.of(closure.day())));
            }
        }
    }

    /** Halves put together (E47); a half without its other half is a problem. */
    private List<TermRow.Read> joined() {
        Map<Key, TermRow.Read> firstHalves = new LinkedHashMap<>();
        List<TermRow.Read> terms = new ArrayList<>();
        List<TermRow.Read> secondHalves = new ArrayList<>();
        for (TermRow.Read row : rows) {
            if (row.half().isEmpty()) {
                terms.add(row);
            } else if (row.half().get() == Half.SECOND) {
                secondHalves.add(row);
            } else if (firstHalves.putIfAbsent(key(row), row) != null) {
                problems.add(
                        new Problem(
                                row.line(),
                                "",
                                "The first half of %s is there twice."
                                        .formatted(row.term().label())));
            }
        }
        for (TermRow.Read second : secondHalves) {
            TermRow.Read first = firstHalves.remove(key(second));
            if (first == null) {
                problems.add(lonely(second, "first"));
            } else if (!first.term().lastStaffDay().isBefore(second.term().firstDay())) {
                problems.add(
                        new Problem(
                                second.line(),
                                "",
                                "The second half of %s begins on %s, before the first half ends."
                                        .formatted(
                                                second.term().label(),
                                                PrintedDate.of(second.term().firstDay()))));
            } else {
                terms.add(
                        new TermRow.Read(
                                second.line(),
                                Term.joined(first.term(), second.term()),
                                Optional.empty()));
            }
        }
        firstHalves.values().forEach(first -> problems.add(lonely(first, "second")));
        return terms;
    }

    private static Key key(TermRow.Read row) {
        return new Key(row.term().year(), row.term().name());
    }

    private static Problem lonely(TermRow.Read half, String missing) {
        return new Problem(
                half.line(),
                "",
                "The %s half of %s is missing; two of six terms make one of three."
                        .formatted(missing, half.term().label()));
    }
}
