package org.evenhand.casework.act;

import java.time.LocalDate;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.StepTried;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** Something milder was tried first (PRE, P17); letters tell it as a step we have taken (P48-3). */
@Component
@Paragraphs({"PRE", "P17", "P48"})
public class RecordingAStep {
    public static final Act RECORD = new Act("casework.record-step");

    private final OnACase onACase;

    RecordingAStep(OnACase onACase) {
        this.onACase = onACase;
    }

    public Outcome record(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            StepKind kind,
            LocalDate on,
            String what,
            String result) {
        return onACase.record(
                scope,
                RECORD,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(new StepTried(id, kind, on, what, result), id);
                    return Grounds.none();
                });
    }
}
