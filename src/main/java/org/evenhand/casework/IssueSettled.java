package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** A concern was settled on its merits (P10). */
@FactName("casework.issue-settled")
public record IssueSettled(CaseId caseId, FactId issue, IssueOutcome outcome, String how)
        implements Fact {}
