package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Something milder was tried (PRE, P17, P48: the steps we have taken).
 *
 * @param what as the letter may say it to the person
 * @param result what came of it
 */
@FactName("casework.step-tried")
public record StepTried(CaseId caseId, StepKind kind, LocalDate on, String what, String result)
        implements Fact {}
