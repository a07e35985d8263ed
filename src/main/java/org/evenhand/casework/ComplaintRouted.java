package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person was directed to the complaints procedure, or complained of their own accord (F1, P11).
 *
 * @param reference the school's own, as on its complaints register; may be empty
 * @param how by which words or letter they were directed
 */
@FactName("casework.complaint-routed")
public record ComplaintRouted(
        CaseId caseId, String reference, String about, LocalDate on, String how) implements Fact {}
