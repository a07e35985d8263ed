package org.evenhand.casework;

import java.util.Optional;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Entry;
import org.evenhand.ledger.Recorded;

/**
 * One contact as a line of the Record of Parent and Customer Contact (C1).
 *
 * @param number from 1, in the order in which it happened
 * @param late whether it was written down later than it should have been
 * @param triage what it was during a restriction (J12); empty when nobody has said, or nothing was
 *     in force
 * @param withheld why this part of the Record does not show it; empty when it does
 */
public record RecordLine(
        int number,
        Entry entry,
        boolean late,
        Optional<Recorded<ContactTriaged>> triage,
        String withheld) {
    public boolean isShown() {
        return withheld.isEmpty();
    }
}
