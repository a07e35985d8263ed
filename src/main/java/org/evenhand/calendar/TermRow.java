package org.evenhand.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.calendar.TermSheet.Problem;
import org.jspecify.annotations.Nullable;

/** One line of a sheet of term dates, cell by cell; what it cannot read it says. */
final class TermRow {
    private static final Pattern THREE =
            Pattern.compile(
                    "(autumn|spring|summer)(?: term)?(?: ([12]))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIX =
            Pattern.compile("(?:term )?([1-6])", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern DAY_AND_REASON =
            Pattern.compile("([0-9/-]+)[ :,(]+(.+?)\\)?", Pattern.DOTALL);
    private static final int LONGEST_QUOTE = 60;

    /** A term, or one half of it when a year has six (E47). */
    record Name(TermName name, Optional<Half> half) {}

    enum Half {
        FIRST,
        SECOND
    }

    /** The term of a line, with the line so that later problems can name it. */
    record Read(int line, Term term, Optional<Half> half) {}

    private final int line;
    private final Map<TermColumn, String> cells;
    private final List<Problem> problems;

    TermRow(int line, Map<TermColumn, String> cells, List<Problem> problems) {
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    Optional<Read> term() {
        Optional<AcademicYear> year = year();
        Optional<Name> name = name();
        Optional<LocalDate> first = day(TermColumn.FIRST_DAY);
        Optional<LocalDate> lastPupil = day(TermColumn.LAST_DAY);
        Optional<LocalDate> lastStaff =
                cell(TermColumn.LAST_STAFF_DAY).isEmpty()
                        ? lastPupil
                        : day(TermColumn.LAST_STAFF_DAY);
        List<DaySpan> halfTerms = halfTerms();
        if (year.isEmpty()
                || name.isEmpty()
                || first.isEmpty()
                || lastPupil.isEmpty()
                || lastStaff.isEmpty()) {
            return Optional.empty();
        }
        TermName term = name.get().name();
        List<String> faults =
                Term.faults(
                        year.get(), term, first.get(), lastPupil.get(), lastStaff.get(), halfTerms);
        faults.forEach(this::problem);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Read(
                        line,
                        new Term(
                                year.get(),
                                term,
                                first.get(),
                                lastPupil.get(),
                                lastStaff.get(),
                                halfTerms),
                        name.get().half()));
    }

    List<LocalDate> insetDays() {
        List<LocalDate> days = new ArrayList<>();
        for (String written : parts(TermColumn.INSET)) {
            day(TermColumn.INSET, written).ifPresent(days::add);
        }
        return days;
    }

    List<Closure> closures() {
        List<Closure> closures = new ArrayList<>();
        closed(TermColumn.CLOSED, Closure.Extent.WHOLE, closures);
        closed(TermColumn.PARTLY_CLOSED, Closure.Extent.PART, closures);
        return closures;
    }

    /** Says that a day named in this line is at a weekend, or not in the line's own term. */
    void checkInside(Term term, TermColumn column, LocalDate day) {
        if (WorkingDays.isWeekend(day)) {
            problem(column, "%s is at a weekend.".formatted(PrintedDate.of(day)));
        } else if (!term.days().contains(day)) {
            problem(
                    column,
                    "%s is not in %s (%s)."
                            .formatted(PrintedDate.of(day), term.label(), term.days()));
        }
    }

    void problem(String because) {
        problems.add(new Problem(line, "", because));
    }

    private void problem(TermColumn column, String because) {
        problems.add(new Problem(line, column.heading(), because));
    }

    private String cell(TermColumn column) {
        return tidy(cells.getOrDefault(column, ""));
    }

    private List<String> parts(TermColumn column) {
        return Arrays.stream(cells.getOrDefault(column, "").split("[;\\r\\n]", -1))
                .map(TermRow::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Optional<AcademicYear> year() {
        String written = cell(TermColumn.ACADEMIC_YEAR);
        Optional<AcademicYear> year = AcademicYear.read(written);
        if (year.isEmpty()) {
            unreadable(TermColumn.ACADEMIC_YEAR, written, "an academic year such as 2026/27");
        }
        return year;
    }

    private Optional<Name> name() {
        String written = cell(TermColumn.TERM);
        Matcher three = THREE.matcher(written);
        if (three.matches()) {
            TermName name = TermName.valueOf(three.group(1).toUpperCase(Locale.ROOT));
            return Optional.of(new Name(name, half(three.group(2))));
        }
        Matcher six = SIX.matcher(written);
        if (six.matches()) {
            int number = Integer.parseInt(six.group(1));
            Half half = number % 2 == 1 ? Half.FIRST : Half.SECOND;
            return Optional.of(new Name(TermName.ofSix(number), Optional.of(half)));
        }
        unreadable(TermColumn.TERM, written, "Autumn, Spring or Summer, or Term 1 to Term 6");
        return Optional.empty();
    }

    private static Optional<Half> half(@Nullable String number) {
        return Optional.ofNullable(number).map(n -> n.equals("1") ? Half.FIRST : Half.SECOND);
    }

    private List<DaySpan> halfTerms() {
        List<DaySpan> spans = new ArrayList<>();
        for (String written : parts(TermColumn.HALF_TERM)) {
            String[] ends = written.split("\\s+(?:to|-|\\u2013)\\s+", -1);
            if (ends.length > 2) {
                unreadable(
                        TermColumn.HALF_TERM, written, "two days such as 2026-10-26 to 2026-10-30");
                continue;
            }
            Optional<LocalDate> first = day(TermColumn.HALF_TERM, ends[0]);
            Optional<LocalDate> last =
                    ends.length == 1 ? first : day(TermColumn.HALF_TERM, ends[1]);
            if (first.isEmpty() || last.isEmpty()) {
                continue;
            }
            if (last.get().isBefore(first.get())) {
                problem(
                        TermColumn.HALF_TERM,
                        "It ends on %s, before it begins on %s."
                                .formatted(
                                        PrintedDate.of(last.get()), PrintedDate.of(first.get())));
            } else {
                spans.add(new DaySpan(first.get(), last.get()));
            }
        }
        return spans;
    }

    private void closed(TermColumn column, Closure.Extent extent, List<Closure> closures) {
        for (String written : parts(column)) {
            Matcher found = DAY_AND_REASON.matcher(written);
            if (found.matches()) {
                day(column, found.group(1))
                        .ifPresent(day -> closures.add(new Closure(day, found.group(2), extent)));
            } else {
                unreadable(column, written, "a day and a reason such as 2027-05-06 polling day");
            }
        }
    }

    private Optional<LocalDate> day(TermColumn column) {
        return day(column, cell(column));
    }

    private Optional<LocalDate> day(TermColumn column, String written) {
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return dated(
                    column, written, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return dated(column, written, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        unreadable(column, written, "a day such as 2026-09-02 or 02/09/2026");
        return Optional.empty();
    }

    private Optional<LocalDate> dated(
            TermColumn column, String written, String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            problem(column, "There is no day “%s”.".formatted(written));
            return Optional.empty();
        }
    }

    private void unreadable(TermColumn column, String written, String expected) {
        problem(
                column,
                written.isEmpty()
                        ? "This is empty; it should be %s.".formatted(expected)
                        : "“%s” is not %s.".formatted(quote(written), expected));
    }

    /** Without the blanks that cannot be seen, and single ones between words. */
    static String tidy(String cell) {
        return cell.replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    static String quote(String written) {
        return written.length() <= LONGEST_QUOTE
                ? written
                : written.substring(0, LONGEST_QUOTE) + "…";
    }
}
