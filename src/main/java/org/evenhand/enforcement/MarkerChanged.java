package org.evenhand.enforcement;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactName;

/**
 * The neutral marker in the pupil record was set or taken off, as it was recorded before there was
 * a plan: read as its line {@link org.evenhand.restriction.Measure#PUPIL_RECORD} (P66, B11).
 *
 * @param system which computer record
 * @param text the neutral wording, with its end date
 * @param set true when set, false when taken off
 */
@FactName("casework.marker-changed")
public record MarkerChanged(
        CaseId caseId, RestrictionId restriction, String system, String text, boolean set)
        implements EnforcementFact {}
