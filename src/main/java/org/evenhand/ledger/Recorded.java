package org.evenhand.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;

/**
 * A fact with who recorded it and its two times: when it happened, and when it was written down.
 */
public record Recorded<F extends Fact>(
        FactId id, F fact, ActorRef actor, Instant occurredAt, Instant recordedAt) {

    /** This, if its fact is of that kind. */
    public <G extends Fact> Optional<Recorded<G>> as(Class<G> kind) {
        return kind.isInstance(fact) ? Optional.of(ofItsKind()) : Optional.empty();
    }

    /** Those of one kind, in the order given. */
    public static <G extends Fact> Stream<Recorded<G>> ofKind(
            List<? extends Recorded<?>> facts, Class<G> kind) {
        // One page looks through the facts of a case thousands of times.
        return facts.stream().filter(each -> kind.isInstance(each.fact())).map(Recorded::ofItsKind);
    }

    /** Only read from, and never changed: safe for every kind that the fact is of. */
    @SuppressWarnings("unchecked")
    private <G extends Fact> Recorded<G> ofItsKind() {
        return (Recorded<G>) this;
    }
}
