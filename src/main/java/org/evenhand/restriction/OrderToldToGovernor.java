package org.evenhand.restriction;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The Chair of governors, or a governor in their place, was made aware that a court ordered
 * something about a person (P37, F10).
 *
 * @param order the fact that recorded it
 * @param office as they held it on that day
 * @param how by telephone, in writing
 */
@FactName("restriction.order-told-to-governor")
public record OrderToldToGovernor(
        PersonId person,
        FactId order,
        AccountId governor,
        String name,
        String office,
        LocalDate on,
        String how)
        implements Fact {}
