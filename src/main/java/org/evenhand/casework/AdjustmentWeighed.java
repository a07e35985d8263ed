package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Whoever decides looked at an agreed adjustment beside the clauses of a restriction, and said how
 * it is kept (P68).
 *
 * @param adjustment the line in the register of the person's adjustments
 * @param agreed what was agreed, as the register said it then
 * @param how how the clauses leave it workable
 */
@FactName("casework.adjustment-weighed")
public record AdjustmentWeighed(
        CaseId caseId, RestrictionId restriction, FactId adjustment, String agreed, String how)
        implements Fact {}
