package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach the person, or one from which they write and ring (E12).
 *
 * @param value as it was given; absent when it is safe, and then kept apart ({@link SafeValueKept})
 * @param shared whether others use it too: two parents with one mailbox (E2)
 * @param confirmedOn the day on which the person, or a second fact, confirmed it; absent while
 *     nobody has
 * @param confirmedBy who confirmed it and how, in words; empty while nobody has
 */
@FactName("people.contact-point-added")
public record ContactPointAdded(
        PersonId person,
        ContactKind kind,
        @Nullable String value,
        boolean shared,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate confirmedOn,
        String confirmedBy)
        implements Lasting {
    public ContactPointAdded {
        if (value != null) {
            Values.present(value);
        }
        Values.inOrder(from, until);
    }

    /** A safe address is shown to few, and never found by a search (E4). */
    public boolean safe() {
        return value == null;
    }
}
