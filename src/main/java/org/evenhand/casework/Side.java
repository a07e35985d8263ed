package org.evenhand.casework;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;

/**
 * Something that the person said for their side, and what came of it: it is acknowledged in
 * writing, weighed before anything is decided, and answered (J11).
 */
public record Side(
        Recorded<SideHeard> heard,
        Optional<SideAcknowledged> acknowledged,
        Optional<SideWeighed> weighed,
        Optional<SideAnswered> answered) {

    static Side of(Recorded<SideHeard> heard, List<Recorded<?>> facts) {
        FactId id = heard.id();
        return new Side(
                heard,
                Recorded.ofKind(facts, SideAcknowledged.class)
                        .map(Recorded::fact)
                        .filter(one -> one.heard().equals(id))
                        .findFirst(),
                Recorded.ofKind(facts, SideWeighed.class)
                        .map(Recorded::fact)
                        .filter(one -> one.heard().equals(id))
                        .findFirst(),
                Recorded.ofKind(facts, SideAnswered.class)
                        .map(Recorded::fact)
                        .filter(one -> one.heard().equals(id))
                        .findFirst());
    }

    public FactId id() {
        return heard.id();
    }
}
