package org.evenhand.people;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Two records were joined by mistake: they are two people again, each with what was written on its
 * own record, before and since (P45, E12).
 *
 * @param joining the {@link RecordsJoined} that holds no longer
 */
@FactName("people.joining-undone")
public record JoiningUndone(FactId joining, String because) implements Fact {
    public JoiningUndone {
        Values.present(because);
    }
}
