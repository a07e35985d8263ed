package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who had no part in the decision answered the request (B1, E24).
 *
 * @param firstMeeting the offer of a first meeting where it was ended (J18); absent otherwise, and
 *     in answers from before their letter carried one
 */
@FactName("casework.review-request-answered")
public record ReviewRequestAnswered(
        CaseId caseId,
        RestrictionId restriction,
        FactId request,
        LetterId letter,
        RequestOutcome outcome,
        String because,
        @Nullable String firstMeeting)
        implements Fact {}
