package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.ClosingACase;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The case is closed, when nothing waits any more (BLOCK-17). */
@Component
final class CloseForm implements CaseForm {
    private final ClosingACase closingACase;

    CloseForm(ClosingACase closingACase) {
        this.closingACase = closingACase;
    }

    @Override
    public String path() {
        return "close";
    }

    @Override
    public String title() {
        return "Close the case";
    }

    @Override
    public String lead() {
        return "A case is closed when nothing is in force, nothing is marked, and nobody waits for anything."
                + " Everything stays in the record.";
    }

    @Override
    public Act act() {
        return ClosingACase.CLOSE;
    }

    @Override
    public String button() {
        return "Close the case";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(Question.text("because", "Why is it closed?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why");
        return answers.fine()
                ? Optional.of(closingACase.close(scope, ticket, file.theCase().id(), because))
                : Optional.empty();
    }
}
