package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A complaint has been through the procedure (F2).
 *
 * @param complaint the {@link ComplaintRouted}
 * @param stage the last stage it reached
 */
@FactName("casework.complaint-concluded")
public record ComplaintConcluded(
        CaseId caseId, FactId complaint, String stage, LocalDate on, String outcome)
        implements Fact {}
