package org.evenhand.enforcement;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactName;
import org.evenhand.restriction.Measure;

/** One line of the plan is somebody's from now on, and no longer whoever's usual work it is. */
@FactName("enforcement.line-given")
public record LineGiven(RestrictionId restriction, Measure measure, AccountId account, String name)
        implements EnforcementFact {}
