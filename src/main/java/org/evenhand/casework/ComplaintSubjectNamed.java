package org.evenhand.casework;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Whom of the school a complaint is about: they do not decide whether it is a repeated one (P32).
 *
 * @param complaint the {@link ComplaintRouted}
 */
@FactName("casework.complaint-subject-named")
public record ComplaintSubjectNamed(CaseId caseId, FactId complaint, AccountId account, String name)
        implements Fact {}
