package org.evenhand.restriction;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Days of the week and times of day as a letter says them. */
final class SaidTimes {
    private SaidTimes() {}

    /** {@code on Mondays}, {@code on Mondays, Tuesdays and Fridays}. */
    static String days(Collection<DayOfWeek> days) {
        List<String> names =
                days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK) + "s")
                        .toList();
        return names.size() == 1
                ? "on " + names.getFirst()
                : "on "
                        + String.join(", ", names.subList(0, names.size() - 1))
                        + " and "
                        + names.getLast();
    }

    /** {@code 9am}, {@code 2:30pm}. */
    static String at(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }
}
