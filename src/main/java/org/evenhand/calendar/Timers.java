package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A school's own times for the deadlines; what it has not chosen stays as usual. */
public record Timers(Map<Timer, Allowance> chosen) {
    /** Nothing chosen. */
    public static final Timers USUAL = new Timers(Map.of());

    public Timers {
        chosen = Map.copyOf(chosen);
    }

    /** These, but with another time for one of them. */
    public Timers choosing(Timer timer, Allowance allowance) {
        Map<Timer, Allowance> more = new EnumMap<>(Timer.class);
        more.putAll(chosen);
        more.put(timer, allowance);
        return new Timers(more);
    }

    /** These, but as usual for one of them. */
    public Timers asUsual(Timer timer) {
        Map<Timer, Allowance> fewer = new EnumMap<>(Timer.class);
        fewer.putAll(chosen);
        fewer.remove(timer);
        return new Timers(fewer);
    }

    public Allowance allowed(Timer timer) {
        return chosen.getOrDefault(timer, timer.usual());
    }

    /** The last day in time, for something that started on this day. */
    public Due due(Timer timer, LocalDate day, SchoolCalendar calendar) {
        return allowed(timer).from(day, calendar);
    }
}
