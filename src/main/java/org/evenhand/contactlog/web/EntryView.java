package org.evenhand.contactlog.web;

import java.util.List;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;

/**
 * An entry as pages print it.
 *
 * @param href empty where it is not open to whoever reads
 */
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
        List<String> flags) {
    static EntryView of(Entry entry) {
        String channel = entry.channel().words();
        if (entry.isWithheld()) {
            return new EntryView(
                    "",
                    entry.whoOrUnknown() + ", " + channel,
                    entry.whoOrUnknown(),
                    Character.toUpperCase(channel.charAt(0)) + channel.substring(1),
                    Said.happened(entry),
                    iso(entry),
                    Said.moment(entry.loggedAt()),
                    "",
                    entry.account(),
                    "",
                    List.of(),
                    List.of());
        }
        return new EntryView(
                "/contacts/" + entry.id().text(),
                entry.whoOrUnknown() + ", " + channel,
                entry.whoOrUnknown(),
                Character.toUpperCase(channel.charAt(0)) + channel.substring(1),
                Said.happened(entry),
                iso(entry),
                Said.moment(entry.loggedAt()),
                loggedBy(entry),
                entry.account(),
                entry.exactWords(),
                entry.onTheSpot().stream().map(done -> done.action().words()).toList(),
                entry.isEnteredInError()
                        ? List.of("Made in error, and left out of every count")
                        : entry.headings().stream().map(Heading::words).toList());
    }

    private static String iso(Entry entry) {
        return entry.isTimeKnown() ? entry.happenedAt().toString() : entry.happenedOn().toString();
    }

    /** Who was there, and who wrote it down for them. */
    private static String loggedBy(Entry entry) {
        return entry.loggedFor()
                .map(asked -> entry.loggedBy().name() + " for " + asked.name())
                .orElse(entry.loggedBy().name());
    }
}
