package org.evenhand.contactlog.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Period;
import org.evenhand.ui.Times;

/** An entry as pages print it. */
public record EntryView(
        String href,
        String title,
        String who,
        String channel,
        String happenedSaid,
        String happenedIso,
        String loggedSaid,
        String loggedBy,
        String account,
        String exactWords,
        List<String> onTheSpot,
        String howItLeftMe) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    static EntryView of(Entry entry) {
        String channel = entry.channel().words();
        return new EntryView(
                "/contacts/" + entry.id().text(),
                entry.whoOrUnknown() + ", " + channel,
                entry.whoOrUnknown(),
                Character.toUpperCase(channel.charAt(0)) + channel.substring(1),
                said(entry.happenedAt()),
                entry.happenedAt().toString(),
                said(entry.loggedAt()),
                entry.loggedBy().name(),
                entry.account(),
                entry.exactWords(),
                entry.onTheSpot().stream().map(done -> done.action().words()).toList(),
                entry.told().howItLeftMe());
    }

    private static String said(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        return DAY.format(there) + ", " + Times.said(there.toLocalTime());
    }
}
