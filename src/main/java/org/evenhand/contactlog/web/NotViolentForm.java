package org.evenhand.contactlog.web;

import org.evenhand.contactlog.NotAViolentIncident;
import org.evenhand.contactlog.act.EnteringAViolentIncident;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** Why it is no violent incident. */
@Component
final class NotViolentForm extends ReasonForm {
    private final EnteringAViolentIncident entering;

    NotViolentForm(EnteringAViolentIncident entering) {
        super("Why is it not an entry?");
        this.entering = entering;
    }

    @Override
    public String path() {
        return "not-a-violent-incident";
    }

    @Override
    public String title() {
        return "Not an entry on the health and safety system";
    }

    @Override
    public Act act() {
        return EnteringAViolentIncident.NOT_ONE;
    }

    @Override
    public String why() {
        return "A rude e-mail need not be one. An assault, a threat of violence, intimidation and stalking"
                + " always are (P41, J14).";
    }

    @Override
    Outcome record(Scope scope, FormTicket ticket, EntryId entry, String because) {
        return entering.notOne(scope, ticket, new NotAViolentIncident(entry, because));
    }
}
