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
        return kind.isInstance(fact)
                ? Optional.of(new Recorded<>(id, kind.cast(fact), actor, occurredAt, recordedAt))
                : Optional.empty();
    }

    /** Those of one kind, in the order given. */
    public static <G extends Fact> Stream<Recorded<G>> ofKind(
            List<? extends Recorded<?>> facts, Class<G> kind) {
        return facts.stream().flatMap(recorded -> recorded.as(kind).stream());
    }
}
