package org.evenhand.frontdesk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.kernel.Period;

/** Times and days as the desk prints them. */
final class AsAt {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Period.LONDON);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private AsAt() {}

    /** {@code 08:41}, as J3 says it. */
    static String said(Instant moment) {
        return TIME.format(moment);
    }

    /** {@code 08:41 on Thursday 25 March 2027}: what is printed may be read on another day. */
    static String saidWithTheDay(Instant moment) {
        return said(moment) + " on " + said(LocalDate.ofInstant(moment, Period.LONDON));
    }

    static String said(LocalDate day) {
        return DAY.format(day);
    }
}
