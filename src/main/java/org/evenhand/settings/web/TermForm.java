package org.evenhand.settings.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.DaySpan;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.TermPublished;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;

/** Reads one term as it was typed; every problem stands beside its field. */
final class TermForm {
    private static final int MOST_INSET = 20;
    private static final List<DateTimeFormatter> WRITTEN =
            List.of(
                    strict("uuuu-M-d"),
                    strict("d/M/uuuu"),
                    strict("d MMMM uuuu"),
                    strict("d M uuuu"));

    private final Answers answers;

    TermForm(Answers answers) {
        this.answers = answers;
    }

    Optional<TermPublished> read() {
        AcademicYear year = year();
        TermName name = answers.oneOf("term", TermName.class, "Choose which term it is");
        LocalDate first = answers.day("first", "Enter the first day of the term");
        LocalDate lastPupil = answers.day("lastPupil", "Enter the last day for pupils");
        LocalDate lastStaff = answers.day("lastStaff");
        List<DaySpan> halfTerms = halfTerm();
        List<LocalDate> inset = inset();
        if (year == null || name == null || first == null || lastPupil == null) {
            return Optional.empty();
        }
        LocalDate staff = lastStaff == null ? lastPupil : lastStaff;
        for (String fault : Term.faults(year, name, first, lastPupil, staff, halfTerms)) {
            answers.problems().addToDate(fieldOf(fault), fault);
        }
        if (!answers.fine()) {
            return Optional.empty();
        }
        Term term = new Term(year, name, first, lastPupil, staff, halfTerms);
        inset.forEach(day -> checkInset(term, day));
        return answers.fine() ? Optional.of(new TermPublished(term, inset)) : Optional.empty();
    }

    private @Nullable AcademicYear year() {
        String typed = answers.line("year", 20, "Enter the school year, like 2026/27");
        Optional<AcademicYear> year = AcademicYear.read(typed);
        if (year.isEmpty() && !typed.isEmpty() && answers.problems().at("year") == null) {
            answers.problems().add("year", "Enter a school year that exists, like 2026/27");
        }
        return year.orElse(null);
    }

    private List<DaySpan> halfTerm() {
        LocalDate first = answers.day("halfFirst");
        LocalDate last = answers.day("halfLast");
        if (first == null && last == null) {
            return List.of();
        }
        if (first == null || last == null) {
            if (answers.problems().at("halfFirst", "halfLast") == null) {
                answers.problems()
                        .addToDate(
                                first == null ? "halfFirst" : "halfLast",
                                "Enter both the first and the last day of half term, or neither");
            }
            return List.of();
        }
        if (last.isBefore(first)) {
            answers.problems().addToDate("halfLast", "Half term ends before it begins");
            return List.of();
        }
        return List.of(new DaySpan(first, last));
    }

    private List<LocalDate> inset() {
        List<LocalDate> days = new ArrayList<>();
        for (String line : answers.text("inset", Answers.LONGEST_LINE).split("[\\r\\n;,]+", -1)) {
            String written = line.strip();
            if (!written.isEmpty()) {
                Optional<LocalDate> day = day(written);
                day.ifPresent(days::add);
                if (day.isEmpty() && answers.problems().at("inset") == null) {
                    answers.problems()
                            .add("inset", "Enter INSET days that exist, one a line, like 2/9/2026");
                }
            }
        }
        if (days.size() > MOST_INSET) {
            answers.problems().add("inset", "Enter at most twenty INSET days for one term");
        }
        return days.stream().distinct().sorted().toList();
    }

    private void checkInset(Term term, LocalDate day) {
        if (!term.days().contains(day) || day.getDayOfWeek().getValue() > 5) {
            answers.problems()
                    .add(
                            "inset",
                            "%s is %s"
                                    .formatted(
                                            PrintedDate.of(day),
                                            term.days().contains(day)
                                                    ? "at a weekend"
                                                    : "not in this term"));
        } else if (day.equals(term.lastPupilDay())) {
            answers.problems()
                    .add("inset", "The last day for pupils cannot be an INSET day as well");
        }
    }

    private static Optional<LocalDate> day(String written) {
        for (DateTimeFormatter form : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(written, form));
            } catch (DateTimeParseException anotherForm) {
                // The next form is tried.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Beside which field a sentence of the calendar belongs. */
    private static String fieldOf(String fault) {
        if (fault.contains("half-term")) {
            return "halfFirst";
        }
        if (fault.contains("last staff day")) {
            return "lastStaff";
        }
        return fault.contains("before it begins")
                        || fault.contains(" ends on ")
                        || fault.contains("last pupil day")
                ? "lastPupil"
                : "first";
    }
}
