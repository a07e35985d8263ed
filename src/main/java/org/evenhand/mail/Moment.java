package org.evenhand.mail;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Period;
import org.evenhand.ui.Times;

/** Moments as pages say them: {@code Wednesday 4 March 2026, 10:15am}. */
public final class Moment {
    private Moment() {}

    public static String said(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        return PrintedDate.of(there.toLocalDate()) + ", " + Times.said(there.toLocalTime());
    }
}
