package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Something was done about a concern, and something comes next (P4, P10). */
@FactName("casework.issue-moved-on")
public record IssueMovedOn(
        CaseId caseId,
        FactId issue,
        String done,
        AccountId owner,
        String ownerName,
        String nextStep,
        LocalDate nextBy)
        implements Fact {}
