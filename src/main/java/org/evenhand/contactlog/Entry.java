package org.evenhand.contactlog;

import java.time.Instant;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Recorded;

/**
 * One entry of the record, folded from its facts.
 *
 * @param happenedAt when the contact happened, to the minute
 * @param loggedAt when it was written down
 */
public record Entry(
        EntryId id, ContactLogged told, ActorRef loggedBy, Instant happenedAt, Instant loggedAt) {
    static Entry of(Recorded<ContactLogged> recorded) {
        return new Entry(
                recorded.fact().entry(),
                recorded.fact(),
                recorded.actor(),
                recorded.occurredAt(),
                recorded.recordedAt());
    }

    /** The person as a list names them. */
    public String whoOrUnknown() {
        return told.who().isEmpty() ? "Not known yet" : told.who();
    }
}
