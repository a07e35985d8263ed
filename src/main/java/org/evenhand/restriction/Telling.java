package org.evenhand.restriction;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that the person was told of a restriction (J6).
 *
 * @param from the minute they count as told
 * @param undoneFrom when the letter came back or bounced: from then on, and not backwards, they do
 *     not count as told by it
 */
public record Telling(Instant from, Optional<Instant> undoneFrom) {
    public Telling {
        if (undoneFrom.isPresent() && !from.isBefore(undoneFrom.get())) {
            throw new IllegalArgumentException("A letter comes back after it counts as told");
        }
    }

    public static Telling at(Instant from) {
        return new Telling(from, Optional.empty());
    }
}
