package org.evenhand.casework.act;

import java.time.LocalDate;
import org.evenhand.casework.LegalAdviceTaken;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** Legal advice was taken, which must come before a cap on issues (P58). */
@Component
@Paragraphs("P58")
public class RecordingLegalAdvice {
    public static final Act RECORD = new Act("casework.record-legal-advice");

    private final OnACase onACase;

    RecordingLegalAdvice(OnACase onACase) {
        this.onACase = onACase;
    }

    public Outcome record(
            Scope scope, FormTicket ticket, CaseId id, String about, String from, LocalDate on) {
        return onACase.record(
                scope,
                RECORD,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(new LegalAdviceTaken(id, about, from, on), id);
                    return Grounds.none();
                });
    }
}
