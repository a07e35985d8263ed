package org.evenhand.frontdesk;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;

/**
 * A call for help from the desk.
 *
 * @param about the person whose card was open, if one was
 * @param place where they are; empty until they say
 * @param answeredBy empty while it is open
 */
public record Call(
        FactId id,
        HelpKind kind,
        ActorRef calledBy,
        Instant calledAt,
        Optional<PersonId> about,
        Optional<HelpPlace> place,
        Optional<Answer> answeredBy) {
    /** Who took it over, and when. */
    public record Answer(ActorRef by, Instant at) {}

    /** Whether they called for it themselves. */
    public boolean isBy(Scope scope) {
        return calledBy.account().equals(scope.actor().account());
    }

    /** {@code The office, at the gate,} as a sentence goes on behind it. */
    public String whoAndWhere() {
        return calledBy.name() + place.map(where -> ", " + where.words() + ",").orElse("");
    }

    /** Where it is written down what happened. */
    public String logAddress() {
        return "/contacts/new?call=" + id.text();
    }

    /** Where it is read and answered. */
    public String address() {
        return "/desk/help/" + id.text();
    }
}
