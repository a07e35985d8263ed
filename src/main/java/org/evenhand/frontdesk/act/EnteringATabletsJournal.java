package org.evenhand.frontdesk.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.Scopes;
import org.evenhand.access.StaffAccount;
import org.evenhand.frontdesk.tablet.Tablet;
import org.evenhand.frontdesk.tablet.TabletEntry;
import org.evenhand.frontdesk.tablet.TabletSeals;
import org.evenhand.frontdesk.tablet.Tablets;
import org.evenhand.frontdesk.tablet.UsedOnATablet;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.People;
import org.springframework.stereotype.Component;

/**
 * When the network is back, what a tablet showed and what was pressed on it meanwhile enters the
 * record, each once, by its id (P51, J1).
 *
 * <p>What a tablet sends that was ended enters too, and is marked: it may be all that anybody ever
 * hears of what was shown on it. But it calls nobody: who pressed cannot be known.
 */
@Component
@Paragraphs({"P51", "P62", "J1"})
public class EnteringATabletsJournal {
    private static final Act ENTER = new Act("frontdesk.enter-a-tablets-journal");

    /** Whoever took a tablet cannot fill the record with it. */
    private static final int MOST_AFTER_ITS_END = 200;

    private final Acts acts;

    EnteringATabletsJournal(Acts acts) {
        this.acts = acts;
    }

    /**
     * Enters it, unless it is there already.
     *
     * @param id by which it enters once
     * @return whether the tablet need not send it again
     */
    public boolean isEntered(TabletSeals.Stamp stamp, UUID id, TabletEntry entry, String request) {
        Optional<ActorRef> whose = entry.isKnown() ? whose(stamp, request) : Optional.empty();
        return whose.map(actor -> new Scope(stamp.device().org(), actor, Set.of(), request))
                .map(scope ->
                        acts.perform(
                                scope,
                                ENTER,
                                new FormTicket(id, hash(entry)),
                                stamp.device().tablet(),
                                unit -> enter(unit, stamp, entry)))
                .filter(outcome -> !(outcome instanceof Outcome.Refused))
                .isPresent();
    }

    /** Whose desk it was; empty when there is no such tablet or account in that school. */
    private Optional<ActorRef> whose(TabletSeals.Stamp stamp, String request) {
        return acts.lookUp(
                Scopes.ofEvenhand(stamp.device().org(), request),
                unit ->
                        Tablets.of(unit, stamp.device().tablet())
                                .flatMap(_ -> StaffAccount.byId(unit, stamp.account()))
                                .map(account -> new ActorRef(account.id(), account.name())));
    }

    private static Verdict enter(Unit unit, TabletSeals.Stamp stamp, TabletEntry entry) {
        Tablet tablet = Tablets.of(unit, stamp.device().tablet()).orElseThrow();
        if (tablet.isEnded() && afterItsEnd(unit, tablet) >= MOST_AFTER_ITS_END) {
            throw new IllegalStateException("A tablet that was ended sent too much");
        }
        // Ids only of people of this school: row-level security lets no other be found.
        List<PersonId> people =
                entry.people().stream().filter(id -> People.byId(unit, id).isPresent()).toList();
        boolean inDoubt = entry.isTimeInDoubt(stamp.fetchedAt(), unit.now());
        Instant happened =
                inDoubt || entry.saidAt().isAfter(unit.now()) ? unit.now() : entry.saidAt();
        unit.record(
                new UsedOnATablet(
                        tablet.id(),
                        entry.what(),
                        people,
                        stamp.fetchedAt(),
                        entry.saidAt(),
                        inDoubt,
                        tablet.isEnded()),
                happened,
                Stream.concat(Stream.of(tablet.id(), stamp.account()), people.stream())
                        .toArray(Id[]::new));
        if (!tablet.isEnded()) {
            entry.help()
                    .ifPresent(kind ->
                            CallingForHelp.record(
                                    unit, kind, people.stream().findFirst(), happened));
        }
        return Verdict.happened("/desk");
    }

    private static long afterItsEnd(Unit unit, Tablet tablet) {
        return unit.about(tablet.id(), UsedOnATablet.class).stream()
                .filter(used -> used.fact().afterItsEnd())
                .count();
    }

    private static byte[] hash(TabletEntry entry) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(entry.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
