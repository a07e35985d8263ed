package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.TargetsTold;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** At whom it was directed. */
@Component
final class TargetsForm implements EntryForm {
    private final CompletingAnEntry completing;

    TargetsForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "targets";
    }

    @Override
    public String title() {
        return "At whom it was directed";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "A person, never the school: harassment is counted for each person at whom it was directed"
                + " (P13). Governors too (P21).";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return NamedTargets.ask(
                "Who was it?",
                "Choose all that apply; none when it was directed at nobody",
                open,
                "targets",
                open.entry().targets());
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        List<Target> targets = NamedTargets.read(answers, open, "targets");
        return answers.fine()
                ? Optional.of(
                        completing.tell(
                                scope,
                                ticket,
                                open.id(),
                                List.of(new TargetsTold(open.id(), targets))))
                : Optional.empty();
    }
}
