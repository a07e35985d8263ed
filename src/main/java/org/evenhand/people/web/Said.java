package org.evenhand.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Times;

/** How these pages say when something was written down, and by whom. */
final class Said {
    private Said() {}

    static String by(Recorded<?> told) {
        return told.actor().name() + ", " + at(told.recordedAt());
    }

    static String at(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        return LineView.said(LocalDate.from(there)) + ", " + Times.said(there.toLocalTime());
    }
}
