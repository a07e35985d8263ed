package org.evenhand.casework.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.calendar.Answer;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.restriction.CallsAtSetTimes.Closed;
import org.jspecify.annotations.Nullable;

/** Which of certain days of the week are without school, in stretches as long as can be. */
final class DaysWithoutSchool {
    private DaysWithoutSchool() {}

    /** From the first day to the last, both included; days that are not published count as open. */
    static List<Closed> between(
            SchoolCalendar calendar, Set<DayOfWeek> days, LocalDate first, LocalDate last) {
        List<Closed> found = new ArrayList<>();
        LocalDate from = null;
        LocalDate until = null;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!days.contains(day.getDayOfWeek())) {
                continue;
            }
            if (calendar.isSchoolDay(day) == Answer.NO) {
                from = from == null ? day : from;
                until = day;
            } else {
                add(found, from, until);
                from = null;
                until = null;
            }
        }
        add(found, from, until);
        return found;
    }

    private static void add(
            List<Closed> found, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null) {
            found.add(new Closed(from, until));
        }
    }
}
