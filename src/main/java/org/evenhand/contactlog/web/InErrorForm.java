package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.act.EnteringInError;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The entry should never have been made. */
@Component
final class InErrorForm implements EntryForm {
    private final EnteringInError enteringInError;

    InErrorForm(EnteringInError enteringInError) {
        this.enteringInError = enteringInError;
    }

    @Override
    public String path() {
        return "in-error";
    }

    @Override
    public String title() {
        return "Made in error";
    }

    @Override
    public Act act() {
        return EnteringInError.ENTER;
    }

    @Override
    public String why() {
        return "It is kept, marked, and left out of every count. If only something in it is wrong, correct it"
                + " instead.";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                new Question.Instead("Correct it instead", open.href("correct")),
                Question.text("because", "Why should it not have been made?", ""));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String because =
                answers.text("because", Answers.LONGEST_ACCOUNT, "Say why it was made in error");
        return answers.fine()
                ? Optional.of(enteringInError.enter(scope, ticket, open.id(), because))
                : Optional.empty();
    }
}
