package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.act.ConfirmingForAColleague;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The colleague confirms what was written for them. */
@Component
final class ConfirmForm implements EntryForm {
    private final ConfirmingForAColleague confirming;

    ConfirmForm(ConfirmingForAColleague confirming) {
        this.confirming = confirming;
    }

    @Override
    public String path() {
        return "confirm";
    }

    @Override
    public String title() {
        return "Is it right as it is written?";
    }

    @Override
    public Act act() {
        return ConfirmingForAColleague.CONFIRM;
    }

    @Override
    public String why() {
        return "A colleague wrote this down for you. Read it, and say whether it was so (J19).";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.yesOrNo("right", "Is it right?", null, null),
                Question.text("words", "What is not right, or is missing?", ""));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        boolean right = answers.yes("right", "Say whether it is right");
        String words = answers.text("words", Answers.LONGEST_ACCOUNT);
        return answers.fine()
                ? Optional.of(confirming.confirm(scope, ticket, open.id(), right, words))
                : Optional.empty();
    }
}
