package org.evenhand.settings.web;

import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.act.CoveringTheDesk;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Who covers the front desk (P51). */
@Component
final class DeskForm implements SchoolForm {
    private final CoveringTheDesk coveringTheDesk;

    DeskForm(CoveringTheDesk coveringTheDesk) {
        this.coveringTheDesk = coveringTheDesk;
    }

    @Override
    public String path() {
        return "desk";
    }

    @Override
    public Act act() {
        return CoveringTheDesk.COVER;
    }

    @Override
    public String field() {
        return "who";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        String who = answers.text("who", Answers.LONGEST_LINE, "Say who covers the front desk");
        if (!answers.fine()) {
            return Optional.empty();
        }
        return Optional.of(coveringTheDesk.cover(scope, ticket, who));
    }
}
