package org.evenhand.enforcement;

import java.time.LocalDate;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactName;

/**
 * Somebody who knew of a restriction was told that it has ended (J18).
 *
 * @param share the fact that told them of it
 * @param on the day on which they were told
 */
@FactName("enforcement.told-of-the-end")
public record ToldOfTheEnd(RestrictionId restriction, FactId share, LocalDate on)
        implements EnforcementFact {}
