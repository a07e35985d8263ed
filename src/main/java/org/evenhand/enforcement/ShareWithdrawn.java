package org.evenhand.enforcement;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactName;

/**
 * Somebody no longer needs to know, and sees nothing of it from now on (P51).
 *
 * @param share the fact that shared it
 */
@FactName("enforcement.share-withdrawn")
public record ShareWithdrawn(RestrictionId restriction, FactId share, String because)
        implements EnforcementFact {}
