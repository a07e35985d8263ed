package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A governor has seen why a restriction was decided although the answer was no (J7).
 *
 * @param decided the decision
 */
@FactName("casework.reasons-after-no-seen")
public record ReasonsAfterNoSeen(CaseId caseId, FactId decided) implements Fact {}
