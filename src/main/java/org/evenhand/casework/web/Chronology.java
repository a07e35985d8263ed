package org.evenhand.casework.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.contactlog.Entry;
import org.evenhand.ledger.Recorded;

/**
 * Everything on a case in the order in which it happened (P45, P46).
 *
 * @param kind what it can be filtered by: {@code contact} or {@code step}
 * @param href where it can be opened; empty when it stands here whole, or is not theirs to open
 */
public record Chronology(
        Instant when,
        String said,
        String title,
        String by,
        String text,
        String words,
        String kind,
        String href) {
    /** With ways on for whoever may go on only so far. */
    static List<Chronology> of(CaseFile file, Onward onward) {
        List<Chronology> all = new ArrayList<>();
        file.entries()
                .forEach(entry -> all.add(contact(entry, onward.entries().contains(entry.id()))));
        for (Recorded<?> recorded : file.theCase().facts()) {
            step(recorded, onward.letters()).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Chronology::when));
        return List.copyOf(all);
    }

    private static Chronology contact(Entry entry, boolean open) {
        String channel = entry.channel().words();
        return new Chronology(
                entry.happenedAt(),
                Incidents.said(entry.happenedAt()),
                channel.substring(0, 1).toUpperCase(Locale.UK) + channel.substring(1),
                entry.reporter().name(),
                entry.account(),
                entry.exactWords(),
                "contact",
                open ? "/contacts/" + entry.id().text() : "");
    }

    private static java.util.Optional<Chronology> step(Recorded<?> recorded, boolean letters) {
        return StepWords.of(recorded.fact())
                .map(words ->
                        new Chronology(
                                recorded.occurredAt(),
                                Incidents.said(recorded.occurredAt()),
                                words.title(),
                                recorded.actor().name(),
                                words.text(),
                                "",
                                "step",
                                letters || !words.href().startsWith("/letters/")
                                        ? words.href()
                                        : ""));
    }
}
