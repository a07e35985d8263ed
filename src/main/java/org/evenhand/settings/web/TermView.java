package org.evenhand.settings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evenhand.calendar.DaySpan;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermChanges;

/**
 * One term as pages print it.
 *
 * @param standing how it stands to what is published; empty when it is published itself
 * @param cautions what somebody should look at twice
 */
public record TermView(
        String label,
        String path,
        String days,
        String endsOn,
        String halfTerm,
        String inset,
        String schoolDays,
        String standing,
        List<String> cautions) {
    private static final int FEW = 30;
    private static final int MANY = 90;

    static TermView of(Term term, SchoolCalendar calendar, LocalDate today, String standing) {
        int count =
                calendar.schoolDaysBetween(term.firstDay().minusDays(1), term.lastPupilDay())
                        .orElse(0);
        return new TermView(
                term.label(),
                "/settings/terms/" + path(term),
                term.firstDay().equals(term.lastPupilDay())
                        ? PrintedDate.of(term.firstDay())
                        : PrintedDate.of(term.firstDay())
                                + " to "
                                + PrintedDate.of(term.lastPupilDay()),
                PrintedDate.of(calendar.endOf(term)),
                term.halfTerms().stream().map(DaySpan::toString).collect(Collectors.joining("\n")),
                TermChanges.insetIn(term, calendar.dates().insetDays()).stream()
                        .map(PrintedDate::of)
                        .collect(Collectors.joining("\n")),
                "%d school days".formatted(count),
                standing,
                cautions(term, count, today));
    }

    static String path(Term term) {
        return term.year().startsIn() + "/" + term.name().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> cautions(Term term, int count, LocalDate today) {
        List<String> cautions = new ArrayList<>();
        if (term.lastStaffDay().isBefore(today)) {
            cautions.add("This term has ended already.");
        }
        if (count < FEW) {
            cautions.add("That is a short term: %d school days.".formatted(count));
        }
        if (count > MANY) {
            cautions.add("That is a long term: %d school days.".formatted(count));
        }
        if (term.halfTerms().isEmpty() && count > FEW) {
            cautions.add("No half-term holiday is entered.");
        }
        return cautions;
    }
}
