package org.evenhand.calendar;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The calendars made last, by all that they are made from. To make one is to look at every day of
 * every term, and one page asks for the same calendar once for each case.
 */
final class MadeCalendars {
    /** Some for the schools that are at work, and for the days by which their older cases went. */
    private static final int KEPT = 256;

    private record From(TermDates dates, CalendarChoices choices) {}

    private final Map<From, SchoolCalendar> made =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<From, SchoolCalendar> eldest) {
                    return size() > KEPT;
                }
            };

    synchronized SchoolCalendar of(TermDates dates, CalendarChoices choices) {
        return made.computeIfAbsent(
                new From(dates, choices),
                from ->
                        new SchoolCalendar(
                                from.dates, from.choices, BankHolidays.ofEnglandAndWales()));
    }
}
