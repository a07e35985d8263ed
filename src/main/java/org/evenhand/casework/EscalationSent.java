package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The school sent the escalation form itself, and so asked the authority to write (P63, F8). It
 * promises nothing: the authority decides case by case.
 *
 * @param restriction the one after which conduct went on
 * @param to whom at the authority, in a few words
 * @param asked what the authority was asked to write, as it stood on the form
 */
@FactName("casework.escalation-sent")
public record EscalationSent(
        CaseId caseId,
        RestrictionId restriction,
        LocalDate on,
        FormSentBy how,
        String to,
        String asked)
        implements Fact {}
