package org.evenhand.letter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Period;
import org.evenhand.ui.Times;

/** Moments as pages say them. */
final class Said {
    private Said() {}

    /** {@code Wednesday 4 March 2026, 10:15am}; a day's first moment is {@code the start of} it. */
    static String of(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        String day = PrintedDate.of(there.toLocalDate());
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "the start of " + day
                : day + ", " + Times.said(there.toLocalTime());
    }

    static String day(Instant moment) {
        return PrintedDate.of(LocalDate.ofInstant(moment, Period.LONDON));
    }
}
