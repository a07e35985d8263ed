package org.evenhand.casework;

import java.util.List;
import java.util.Optional;
import org.evenhand.ledger.Recorded;

/** A complaint that goes through the school's procedure beside the case (F1, P30). */
public record Complaint(
        Recorded<ComplaintRouted> routed, Optional<Recorded<ComplaintConcluded>> concluded) {
    static Complaint of(Recorded<ComplaintRouted> routed, List<Recorded<?>> facts) {
        return new Complaint(
                routed,
                Recorded.ofKind(facts, ComplaintConcluded.class)
                        .filter(end -> end.fact().complaint().equals(routed.id()))
                        .findFirst());
    }

    public boolean isOpen() {
        return concluded.isEmpty();
    }
}
