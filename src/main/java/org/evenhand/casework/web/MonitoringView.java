package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.LookedHowItGoes;
import org.evenhand.casework.Monitoring;
import org.evenhand.casework.SinceTheAuthorityWrote;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.ledger.Recorded;

/**
 * How it goes after a warning or during a restriction, as the page of the case prints it.
 *
 * @param title {@code Monitoring since the warning}
 * @param period since when and until when
 * @param next the day of the next look
 * @param due whether that day has come
 * @param total how many contacts there were since, in words
 * @param authority the same since the authority wrote to them (F9); empty while it has not
 * @param counts one line for each heading, also for those without a contact
 * @param looks what was seen, the latest first
 */
public record MonitoringView(
        String title,
        String paragraph,
        String period,
        String next,
        boolean due,
        String total,
        String authority,
        List<String> counts,
        List<String> looks,
        String href) {
    static MonitoringView of(CaseFile file, Monitoring monitoring) {
        return new MonitoringView(
                "Monitoring " + monitoring.of().words(),
                monitoring.of().paragraph().toString(),
                "Since %s%s"
                        .formatted(
                                PrintedDate.of(CaseFile.day(monitoring.since())),
                                until(monitoring)),
                PrintedDate.of(monitoring.nextCheck()),
                monitoring.isDue(file.today()),
                total(monitoring),
                authority(monitoring),
                counts(monitoring),
                monitoring.looks().reversed().stream().map(MonitoringView::look).toList(),
                CaseHeading.href(file) + "/add/" + MonitorForm.PATH);
    }

    /** {@code , until the end of Friday 26 March 2027}; nothing while that is not known. */
    private static String until(Monitoring monitoring) {
        return monitoring
                .lastDay()
                .map(day -> ", until the end of " + PrintedDate.of(day))
                .orElse("");
    }

    /** The figures in a few sentences, for whoever is asked what they see. */
    static String counted(Monitoring monitoring) {
        String under =
                Arrays.stream(Heading.values())
                        .filter(heading -> !monitoring.under(heading).isEmpty())
                        .map(heading ->
                                "%s: %d"
                                        .formatted(
                                                heading.title(), monitoring.under(heading).size()))
                        .collect(Collectors.joining("; "));
        return Stream.of(
                        total(monitoring),
                        under.isEmpty() ? "" : under + ".",
                        authority(monitoring))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String authority(Monitoring monitoring) {
        return monitoring.authority().map(MonitoringView::authority).orElse("");
    }

    private static String authority(SinceTheAuthorityWrote since) {
        String contacts =
                switch (since.contacts()) {
                    case 0 -> "no contact";
                    case 1 -> "1 contact";
                    default -> since.contacts() + " contacts";
                };
        String breaches =
                switch (since.breaches()) {
                    case 0 -> since.contacts() == 0 ? "" : ", no breach";
                    case 1 -> ", 1 breach";
                    default -> ", %d breaches".formatted(since.breaches());
                };
        return "Since the authority wrote on %s: %s%s."
                .formatted(PrintedDate.of(since.letter()), contacts, breaches);
    }

    private static String total(Monitoring monitoring) {
        String contacts =
                switch (monitoring.contacts().size()) {
                    case 0 -> "No contact";
                    case 1 -> "One contact";
                    default -> monitoring.contacts().size() + " contacts";
                };
        String broken =
                switch (monitoring.breaches()) {
                    case 0 -> "";
                    case 1 -> ", of which one was found to break it";
                    default ->
                            ", of which %d were found to break it".formatted(monitoring.breaches());
                };
        return monitoring.of() == Monitoring.Of.RESTRICTION_THAT_ENDED
                ? "%s %s, and %d during it%s."
                        .formatted(contacts, monitoring.of().words(), monitoring.during(), broken)
                : "%s %s%s.".formatted(contacts, monitoring.of().words(), broken);
    }

    private static List<String> counts(Monitoring monitoring) {
        if (monitoring.contacts().isEmpty()) {
            return List.of();
        }
        List<String> counts = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            counts.add(count(heading.words(), monitoring.under(heading)));
        }
        counts.add(count("Under none of the headings", monitoring.underNone()));
        return counts;
    }

    private static String count(String what, List<Entry> contacts) {
        return contacts.isEmpty()
                ? what + ": none"
                : "%s: %d, the latest on %s"
                        .formatted(
                                what,
                                contacts.size(),
                                PrintedDate.of(contacts.getLast().happenedOn()));
    }

    private static String look(Recorded<LookedHowItGoes> look) {
        return Stream.of(
                        "%s, %s: %s."
                                .formatted(
                                        PrintedDate.of(CaseFile.day(look.recordedAt())),
                                        look.actor().name(),
                                        look.fact().seen().words()),
                        look.fact().words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
