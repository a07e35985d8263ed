package org.evenhand.casework.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.Direction;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.Target;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Channel;

/**
 * Everything on a case in the order in which it happened (P45, P46).
 *
 * @param standing what a contact is worth to the case; nothing of a step
 * @param traits what it can be filtered by
 * @param href where it can be opened; empty when it stands here whole, or is not theirs to open
 */
public record Chronology(
        Instant when,
        String said,
        String title,
        String by,
        String text,
        String words,
        Standing standing,
        Traits traits,
        String href) {
    /**
     * By what somebody looks for it.
     *
     * @param contact a contact, and not a step on the case
     * @param direction who made the contact; empty until somebody has said
     * @param people who wrote it down or did it, and at whom it was directed; those with an account
     */
    record Traits(
            boolean contact,
            Optional<Channel> channel,
            List<Heading> headings,
            Optional<Direction> direction,
            boolean evidence,
            Set<ActorRef> people) {
        static Traits of(Entry entry) {
            Stream<ActorRef> targets =
                    Stream.concat(Stream.of(entry.reporter()), entry.targets().stream())
                            .flatMap(target -> ref(target).stream());
            return new Traits(
                    true,
                    Optional.of(entry.channel()),
                    entry.headings(),
                    entry.latest(CircumstancesTold.class).map(told -> told.fact().direction()),
                    !entry.evidence().isEmpty(),
                    Stream.concat(Stream.of(entry.loggedBy()), targets)
                            .collect(Collectors.toSet()));
        }

        /** A contact of which no more is said (P14). */
        static Traits ofWithheld(Entry entry) {
            return new Traits(
                    true,
                    Optional.of(entry.channel()),
                    List.of(),
                    Optional.empty(),
                    false,
                    Set.of());
        }

        private static Optional<ActorRef> ref(Target target) {
            AccountId account = target.account();
            return account == null
                    ? Optional.empty()
                    : Optional.of(new ActorRef(account, target.name()));
        }

        static Traits ofAStep(ActorRef by) {
            return new Traits(
                    false, Optional.empty(), List.of(), Optional.empty(), false, Set.of(by));
        }
    }

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
                Incidents.said(entry),
                channel.substring(0, 1).toUpperCase(Locale.UK) + channel.substring(1),
                entry.isWithheld() ? "" : entry.reporter().name(),
                entry.account(),
                entry.exactWords(),
                entry.isWithheld() ? Standing.NONE : Standing.of(entry),
                entry.isWithheld() ? Traits.ofWithheld(entry) : Traits.of(entry),
                open ? "/contacts/" + entry.id().text() : "");
    }

    private static Optional<Chronology> step(Recorded<?> recorded, boolean letters) {
        return StepWords.of(recorded.fact())
                .map(words ->
                        new Chronology(
                                recorded.occurredAt(),
                                Incidents.said(recorded.occurredAt()),
                                words.title(),
                                recorded.actor().name(),
                                words.text(),
                                "",
                                Standing.NONE,
                                Traits.ofAStep(recorded.actor()),
                                letters || !words.href().startsWith("/letters/")
                                        ? words.href()
                                        : ""));
    }
}
