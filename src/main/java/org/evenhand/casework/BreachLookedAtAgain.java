package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A breach was found while the person counted as told, which turned out not to be so; whoever
 * decides has looked at it again (J6).
 *
 * @param triage which finding
 * @param stands whether it still counts
 */
@FactName("casework.breach-looked-at-again")
public record BreachLookedAtAgain(
        CaseId caseId, EntryId entry, FactId triage, boolean stands, String because)
        implements Fact {}
