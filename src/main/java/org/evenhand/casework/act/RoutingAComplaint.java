package org.evenhand.casework.act;

import java.time.LocalDate;
import org.evenhand.casework.ComplaintConcluded;
import org.evenhand.casework.ComplaintRouted;
import org.evenhand.casework.ComplaintSubjectNamed;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** The person is directed to the complaints procedure, which is followed through (F1, P30). */
@Component
@Paragraphs({"P11", "P30", "F1"})
public class RoutingAComplaint {
    public static final Act ROUTE = new Act("casework.route-complaint");
    public static final Act NAME_SUBJECT = new Act("casework.name-complaint-subject");
    public static final Act CONCLUDE = new Act("casework.conclude-complaint");

    private final OnACase onACase;

    RoutingAComplaint(OnACase onACase) {
        this.onACase = onACase;
    }

    public Outcome route(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            String reference,
            String about,
            LocalDate on,
            String how) {
        return onACase.record(
                scope,
                ROUTE,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(new ComplaintRouted(id, reference, about, on, how), id);
                    return Grounds.none();
                });
    }

    /** Whom of the school it is about: they will not decide whether it is repeated (P32). */
    public Outcome nameSubject(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            FactId complaint,
            AccountId account,
            String name) {
        return onACase.record(
                scope,
                NAME_SUBJECT,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(
                            new ComplaintSubjectNamed(id, complaint, account, name), id, account);
                    return Grounds.none();
                });
    }

    public Outcome conclude(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            FactId complaint,
            String stage,
            LocalDate on,
            String outcome) {
        return onACase.record(
                scope,
                CONCLUDE,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(new ComplaintConcluded(id, complaint, stage, on, outcome), id);
                    return Grounds.none();
                });
    }
}
