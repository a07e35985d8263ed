package org.evenhand.contactlog.web;

import org.evenhand.contactlog.PoliceNotReported;
import org.evenhand.contactlog.act.ReportingToThePolice;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** The headteacher's exception from telling the police. */
@Component
final class PoliceExceptionForm extends ReasonForm {
    private final ReportingToThePolice reporting;

    PoliceExceptionForm(ReportingToThePolice reporting) {
        super("Why are the police not told?");
        this.reporting = reporting;
    }

    @Override
    public String path() {
        return "police-exception";
    }

    @Override
    public String title() {
        return "The police are not told";
    }

    @Override
    public Act act() {
        return ReportingToThePolice.EXCEPT;
    }

    @Override
    public String why() {
        return "Violence, its threat, and stalking are always reported (P33). Only the headteacher records an"
                + " exception, with a reason.";
    }

    @Override
    Outcome record(Scope scope, FormTicket ticket, EntryId entry, String because) {
        return reporting.except(scope, ticket, new PoliceNotReported(entry, because));
    }
}
