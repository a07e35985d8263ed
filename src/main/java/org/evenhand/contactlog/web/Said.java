package org.evenhand.contactlog.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Period;
import org.evenhand.ui.Times;

/** Days and moments as people say them. */
final class Said {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Said() {}

    /** {@code Friday 27 November 2026, 8:45am}. */
    static String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        return DAY.format(there) + ", " + Times.said(there.toLocalTime());
    }

    /** When a contact happened; the day alone where nobody knows the time. */
    static String happened(Entry entry) {
        return entry.isTimeKnown() ? moment(entry.happenedAt()) : timeNotKnown(entry.happenedOn());
    }

    /** {@code Friday 27 November 2026, time not known}. */
    static String timeNotKnown(LocalDate day) {
        return DAY.format(day) + ", time not known";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 340 bytes}, {@code 12 kB}, {@code 3.4 MB}. */
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " kB"
                : "%.1f MB".formatted(bytes / 1_000_000.0);
    }
}
