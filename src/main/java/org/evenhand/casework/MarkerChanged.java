package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The neutral marker in the pupil record was set or taken off, and somebody checked it (P66, B11).
 *
 * @param system which computer record
 * @param text the neutral wording, with its end date
 * @param set true when set, false when taken off
 */
@FactName("casework.marker-changed")
public record MarkerChanged(
        CaseId caseId, RestrictionId restriction, String system, String text, boolean set)
        implements Fact {}
