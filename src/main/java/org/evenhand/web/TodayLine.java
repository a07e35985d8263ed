package org.evenhand.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Waiting;
import org.evenhand.calendar.Waiting.Wait;
import org.evenhand.ledger.Act;
import org.jspecify.annotations.Nullable;

/**
 * One line of Today.
 *
 * @param when the day by which, said so that nobody has to count
 * @param theirs whether it is the turn of whoever looks
 * @param alarm what it is marked with; empty as a rule
 * @param tap what its button says; empty for a line without one
 * @param ticket of the form of that button
 */
public record TodayLine(
        String what,
        String forWhom,
        String when,
        boolean late,
        boolean theirs,
        String alarm,
        String href,
        String tap,
        String ticket) {
    static TodayLine of(Wait wait, LocalDate today, boolean theirs, Function<Act, String> tickets) {
        Waiting.Tap tap = wait.tap();
        LocalDate due = wait.due();
        return new TodayLine(
                wait.what(),
                wait.forWhom(),
                said(due, today),
                due != null && due.isBefore(today),
                theirs,
                wait.alarm(),
                wait.href(),
                tap == null ? "" : tap.says(),
                tap == null ? "" : tickets.apply(tap.act()));
    }

    private static String said(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return "No day is set";
        }
        long days = ChronoUnit.DAYS.between(due, today);
        if (days == 0) {
            return "Today";
        }
        if (days == 1) {
            return "Since yesterday";
        }
        if (days == -1) {
            return "By tomorrow, " + PrintedDate.of(due);
        }
        return days > 1
                ? "%d days late, since %s".formatted(days, PrintedDate.of(due))
                : "By " + PrintedDate.of(due);
    }
}
