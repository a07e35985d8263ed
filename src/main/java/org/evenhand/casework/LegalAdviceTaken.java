package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Legal advice was taken (P58). Only that it was, from whom and when: what it says is privileged,
 * and is kept with whoever gave it, not here.
 *
 * @param about what was asked, in a few words that give nothing of the answer away
 * @param from who advised
 * @param on the day of the advice
 */
@FactName("casework.legal-advice-taken")
public record LegalAdviceTaken(CaseId caseId, String about, String from, LocalDate on)
        implements Fact {}
