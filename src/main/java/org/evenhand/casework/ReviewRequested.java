package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person disagrees and asks for the restriction to be looked at by somebody uninvolved (B1).
 *
 * @param grounds as they gave them
 * @param answerBy the day by which they are answered
 */
@FactName("casework.review-requested")
public record ReviewRequested(
        CaseId caseId, RestrictionId restriction, String how, String grounds, LocalDate answerBy)
        implements Fact {}
