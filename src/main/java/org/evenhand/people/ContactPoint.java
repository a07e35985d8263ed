package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact point with the last time that somebody made sure of it.
 *
 * @param confirmedOn absent while nobody has
 * @param confirmedBy who confirmed it and how; empty while nobody has
 */
public record ContactPoint(
        Kept<ContactPointAdded> kept, @Nullable LocalDate confirmedOn, String confirmedBy) {
    static ContactPoint of(Kept<ContactPointAdded> kept, List<ContactPointConfirmed> confirmed) {
        ContactPoint point =
                new ContactPoint(kept, kept.fact().confirmedOn(), kept.fact().confirmedBy());
        for (ContactPointConfirmed later : confirmed) {
            if (later.contactPoint().equals(kept.id())
                    && (point.confirmedOn == null || !later.on().isBefore(point.confirmedOn))) {
                point = new ContactPoint(kept, later.on(), later.by());
            }
        }
        return point;
    }
}
