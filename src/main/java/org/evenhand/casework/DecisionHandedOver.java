package org.evenhand.casework;

import org.evenhand.access.Decision;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Whoever may not decide something handed it to whoever may (J5). It is theirs without that; this
 * says that they were told, when, and by whom.
 *
 * @param office as which they decide: {@code Chair of governors}
 */
@FactName("casework.decision-handed-over")
public record DecisionHandedOver(
        CaseId caseId, Decision decision, AccountId to, String name, String office)
        implements Fact {}
