package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.access.Right;
import org.evenhand.access.act.GrantingPreparing;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Somebody may prepare and post on this case, and decide nothing (J19). */
@Component
final class PreparingForm implements CaseForm {
    private final GrantingPreparing granting;

    PreparingForm(GrantingPreparing granting) {
        this.granting = granting;
    }

    @Override
    public String path() {
        return "preparing";
    }

    @Override
    public String title() {
        return "Let somebody prepare and post on this case";
    }

    @Override
    public String lead() {
        return "They see this one case, prepare its letters and record how they are delivered. They decide nothing"
                + " (J19).";
    }

    @Override
    public Act act() {
        return GrantingPreparing.GRANT;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Owners.question(
                        file,
                        "who",
                        "Who?",
                        holder -> Right.WORK_ON_CASES.isOpenTo(Set.of(holder.role()))));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        return Owners.chosen(file, answers, "who")
                .map(holder ->
                        granting.grant(
                                scope,
                                ticket,
                                holder.account(),
                                file.theCase().id(),
                                CaseHeading.href(file)));
    }
}
