package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The concern under the conduct, kept apart from it (P10): however somebody behaves, what they say
 * has gone wrong is looked into by somebody who owns it.
 *
 * @param concern what is said to have gone wrong, and its effect
 * @param owner who deals with it
 * @param nextStep what happens next, and by which day
 */
@FactName("casework.issue-recorded")
public record IssueRecorded(
        CaseId caseId,
        String concern,
        AccountId owner,
        String ownerName,
        String nextStep,
        LocalDate nextBy)
        implements Fact {}
