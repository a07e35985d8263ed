package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A line in the register of reasonable adjustments (P68, B26). No proof is asked for and no
 * diagnosis is kept (E13).
 *
 * @param need what makes contact hard for the person, in practical words
 * @param adjustment what the school does differently; may be empty while being considered
 * @param kind how contact has to be; absent where it was recorded before that was asked
 * @param from the day from which it is in place, or on which it was asked for while it is not
 * @param reviewOn the day on which it is looked at again; absent when no day was set
 */
@FactName("people.adjustment-recorded")
public record AdjustmentRecorded(
        PersonId person,
        String need,
        LocalDate askedOn,
        AdjustmentDecision decision,
        String adjustment,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        @Nullable ContactNeed kind)
        implements Lasting {
    public AdjustmentRecorded {
        Values.present(need);
        Values.inOrder(from, until);
    }
}
