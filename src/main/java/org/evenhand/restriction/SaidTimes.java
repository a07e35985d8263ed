package org.evenhand.restriction;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.evenhand.kernel.Period;

/** Days of the week and times of day as a letter says them. */
final class SaidTimes {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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

    /**
     * {@code on 25 March 2027 from 2:30pm to 4pm}, {@code from 9am on 25 March 2027 to midnight on
     * 26 March 2027}; in London.
     */
    static String between(Instant from, Instant until) {
        LocalDateTime start = LocalDateTime.ofInstant(from, Period.LONDON);
        LocalDateTime end = LocalDateTime.ofInstant(until, Period.LONDON);
        return start.toLocalDate().equals(end.toLocalDate())
                ? "on %s from %s to %s".formatted(DAY.format(start), at(start), at(end))
                : "from %s on %s to %s on %s"
                        .formatted(at(start), DAY.format(start), at(end), DAY.format(end));
    }

    private static String at(LocalDateTime moment) {
        return at(moment.toLocalTime());
    }

    /** {@code 9am}, {@code 2:30pm}, {@code midday}, {@code midnight}. */
    static String at(LocalTime time) {
        if (time.equals(LocalTime.NOON) || time.equals(LocalTime.MIDNIGHT)) {
            return time.equals(LocalTime.NOON) ? "midday" : "midnight";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }
}
