package org.evenhand.contactlog.act;

import java.time.Instant;
import java.util.List;
import org.evenhand.contactlog.ContactLogged;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.restriction.Channel;
import org.springframework.stereotype.Component;

/**
 * A member of staff logs a contact (P46, P66): four answers save it, everything else can follow.
 * Nothing is asked of anybody first, and nobody has to approve it (P10-6).
 */
@Component
public class LoggingAContact {
    public static final Act LOG = new Act("contactlog.log-contact");

    private final Acts acts;

    LoggingAContact(Acts acts) {
        this.acts = acts;
    }

    /**
     * What the reporter says.
     *
     * @param who as they name the person; empty when not known yet
     * @param happenedAt never after now
     */
    public record Told(
            String who,
            Channel channel,
            Instant happenedAt,
            String account,
            String exactWords,
            List<OnTheSpot> onTheSpot,
            String howItLeftMe) {}

    /** Saves the entry; its page is the result. */
    public Outcome log(Scope scope, FormTicket ticket, Told told) {
        return acts.perform(scope, LOG, ticket, unit -> record(unit, told));
    }

    /** The same, for the demonstration school. */
    public Outcome log(Scope scope, Told told) {
        return acts.perform(scope, LOG, unit -> record(unit, told));
    }

    private static Verdict record(Unit unit, Told told) {
        EntryId entry = new EntryId(unit.newId());
        unit.record(
                new ContactLogged(
                        entry,
                        told.who(),
                        told.channel(),
                        told.account(),
                        told.exactWords(),
                        told.onTheSpot(),
                        told.howItLeftMe()),
                told.happenedAt(),
                entry,
                unit.scope().actor().account());
        return Verdict.happened("/contacts/" + entry.text());
    }
}
