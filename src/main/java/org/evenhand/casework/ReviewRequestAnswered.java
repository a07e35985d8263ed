package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Somebody who had no part in the decision answered the request (B1, E24). */
@FactName("casework.review-request-answered")
public record ReviewRequestAnswered(
        CaseId caseId,
        RestrictionId restriction,
        FactId request,
        LetterId letter,
        RequestOutcome outcome,
        String because)
        implements Fact {}
