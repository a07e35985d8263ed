package org.evenhand.enforcement;

import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;

/** What is recorded of carrying one restriction out, under it and under its person. */
interface EnforcementFact extends Fact {
    RestrictionId restriction();
}
