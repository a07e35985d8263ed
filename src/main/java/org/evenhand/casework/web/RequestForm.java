package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.act.AnsweringARequest;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The person asks for the restriction to be looked at by somebody uninvolved (B1). */
@Component
final class RequestForm implements CaseForm {
    private final AnsweringARequest answeringARequest;

    RequestForm(AnsweringARequest answeringARequest) {
        this.answeringARequest = answeringARequest;
    }

    @Override
    public String path() {
        return "request";
    }

    @Override
    public String title() {
        return "Record that they ask for a review";
    }

    @Override
    public String lead() {
        return "However it came. It is answered by somebody who had no part in the decision, by a day that is"
                + " worked out (B1). Asking is never a breach.";
    }

    @Override
    public Act act() {
        return AnsweringARequest.REQUEST;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !Restrained.of(file).isEmpty() && file.openRequest().isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("how", "How did it come?"),
                Question.longText("grounds", "What do they say?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how it came");
        String grounds = answers.text("grounds", Answers.LONGEST_TEXT, "Say what they say");
        return answers.fine()
                ? Optional.of(
                        answeringARequest.request(scope, ticket, file.theCase().id(), how, grounds))
                : Optional.empty();
    }
}
