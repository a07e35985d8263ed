package org.evenhand.calendar;

import java.time.LocalDate;

/** Some days in a row, the first and the last included. */
public record DaySpan(LocalDate first, LocalDate last) {
    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day is before the first");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean contains(DaySpan other) {
        return contains(other.first) && contains(other.last);
    }

    boolean overlaps(DaySpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    @Override
    public String toString() {
        return PrintedDate.of(first) + " to " + PrintedDate.of(last);
    }
}
