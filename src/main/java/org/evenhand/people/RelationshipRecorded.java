package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * What the person is to the school (P2, P12).
 *
 * @param detail of which firm, acting for whom; may be empty
 */
@FactName("people.relationship-recorded")
public record RelationshipRecorded(
        PersonId person,
        RelationshipKind kind,
        String detail,
        LocalDate from,
        @Nullable LocalDate until)
        implements Lasting {
    public RelationshipRecorded {
        Values.inOrder(from, until);
    }

    /** {@code Contractor, of Bright Windows}. */
    public String words() {
        return detail.isEmpty() ? kind.words() : kind.words() + ", " + detail;
    }
}
