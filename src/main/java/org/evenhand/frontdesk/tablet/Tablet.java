package org.evenhand.frontdesk.tablet;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.kernel.ActorRef;

/**
 * A tablet as it stands.
 *
 * @param ended empty while it may hold cards
 */
public record Tablet(
        TabletId id,
        String label,
        String rings,
        ActorRef enrolledBy,
        Instant enrolledAt,
        Optional<End> ended) {
    /** Who ended it, and when. */
    public record End(ActorRef by, Instant at) {}

    public boolean isEnded() {
        return ended.isPresent();
    }
}
