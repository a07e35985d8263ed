package org.evenhand.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From a moment to the end of a day, as a restriction lasts: it is in force at {@code t} when
 * {@code from <= t < (lastDay + 1) at 00:00 in London}. A period always has an end (P50).
 */
public record Period(Instant from, LocalDate lastDay) {
    /** Where every school of the policy is: days begin and end here. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Period {
        if (!from.isBefore(endOf(lastDay))) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    /** The first moment after the last day: midnight in London. */
    public Instant end() {
        return endOf(lastDay);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(end());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
