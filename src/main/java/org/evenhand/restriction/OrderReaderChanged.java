package org.evenhand.restriction;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody else reads what arrives although an order of a court forbids it (J25).
 *
 * @param order the fact that recorded it
 */
@FactName("restriction.order-reader-changed")
public record OrderReaderChanged(PersonId person, FactId order, StaffContact reader)
        implements Fact {}
