package org.evenhand.frontdesk;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;

/**
 * A call for help from the desk.
 *
 * @param about the person whose card was open, if one was
 * @param answeredBy empty while it is open
 */
public record Call(
        FactId id,
        HelpKind kind,
        ActorRef calledBy,
        Instant calledAt,
        Optional<PersonId> about,
        Optional<Answer> answeredBy) {
    /** Who took it over, and when. */
    public record Answer(ActorRef by, Instant at) {}

    /** Where it is written down what happened. */
    public String logAddress() {
        return "/contacts/new?call=" + id.text();
    }

    /** Where it is read and answered. */
    public String address() {
        return "/desk/help/" + id.text();
    }
}
