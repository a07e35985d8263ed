package org.evenhand.people;

import java.util.Set;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/** What other chapters say before anybody is erased by the clock (J20). */
public interface BeforeErasing {
    /** Every record that is not erased now, whatever else there is about it or is not. */
    Set<PersonId> kept(Unit unit);
}
