package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.SafeguardingCleared;
import org.evenhand.contactlog.act.ClearingSafeguarding;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The safeguarding lead has it in hand. */
@Component
final class SafeguardingClearedForm implements EntryForm {
    private final ClearingSafeguarding clearing;

    SafeguardingClearedForm(ClearingSafeguarding clearing) {
        this.clearing = clearing;
    }

    @Override
    public String path() {
        return "safeguarding-cleared";
    }

    @Override
    public String title() {
        return "It is in hand";
    }

    @Override
    public Act act() {
        return ClearingSafeguarding.CLEAR;
    }

    @Override
    public String why() {
        return "Only the designated safeguarding lead says so. What it is about stays in their own system.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(Question.line("reference", "Reference in your system, if there is one", ""));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String reference = answers.line("reference", Answers.LONGEST_LINE);
        return answers.fine()
                ? Optional.of(
                        clearing.clear(
                                scope, ticket, new SafeguardingCleared(open.id(), reference)))
                : Optional.empty();
    }
}
