package org.evenhand.casework.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.CallsAtSetTimes;
import org.evenhand.restriction.Clause;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** The person rings at set times only (P57-1). */
final class CallTimes implements FurtherLimit {
    private static final List<DayOfWeek> WEEK =
            List.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY);

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public String words() {
        return "Calls only at set times on set days";
    }

    @Override
    public String lead() {
        return "Choose times at which somebody can answer, and that the person can keep to (P57). Days without school, as the calendar has them now, are left out by themselves.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.someOf(
                        "callDays",
                        "On which days?",
                        WEEK.stream()
                                .map(day ->
                                        Choice.of(
                                                day.name(),
                                                day.getDisplayName(TextStyle.FULL, Locale.UK)))
                                .toList()),
                Question.time("callsFrom", "From when?"),
                Question.time("callsUntil", "Until when?"),
                Question.line("callMinutes", "For how many minutes at most is a call?")
                        .suggesting("15"));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        Set<DayOfWeek> days = Set.copyOf(answers.answers().allOf("callDays", DayOfWeek.class));
        if (days.isEmpty()) {
            answers.answers().problems().add("callDays", "Choose the days on which they may ring");
        }
        LocalTime from = answers.time("callsFrom", "Enter from when they may ring");
        LocalTime until = answers.time("callsUntil", "Enter until when they may ring");
        int minutes = answers.number("callMinutes", "Enter the minutes of a call as a number");
        if (from != null && until != null && !from.isBefore(until)) {
            answers.answers().problems().add("callsUntil", "The time to ring ends after it begins");
        }
        return from != null
                        && until != null
                        && answers.fine("callDays", "callsFrom", "callsUntil", "callMinutes")
                ? Optional.of(new CallsAtSetTimes(days, from, until, minutes, answers.closed(days)))
                : Optional.empty();
    }
}
