package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The case is over: nothing is enforced, nobody waits for anything (BLOCK-17). */
@FactName("casework.case-closed")
public record CaseClosed(CaseId caseId, String because) implements Fact {}
