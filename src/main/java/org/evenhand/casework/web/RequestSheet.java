package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.RequestOutcome;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.AnsweringARequest;
import org.evenhand.casework.letters.RequestOutcomeLetter;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** A request for review is answered by somebody who had no part in the decision (B1). */
@Component
final class RequestSheet implements Sheet {
    private final Acts acts;
    private final AnsweringARequest answeringARequest;

    RequestSheet(Acts acts, AnsweringARequest answeringARequest) {
        this.acts = acts;
        this.answeringARequest = answeringARequest;
    }

    @Override
    public String path() {
        return "request";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.REQUEST;
    }

    @Override
    public String title() {
        return "Answer their request for review";
    }

    @Override
    public PolicyParagraph paragraph() {
        return new PolicyParagraph("B1");
    }

    @Override
    public Act act() {
        return AnsweringARequest.ANSWER;
    }

    @Override
    public String button() {
        return "Record this answer, and issue its letter";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return AnsweringARequest.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        String asked =
                file.openRequest().map(one -> "They say: " + one.fact().grounds()).orElse("");
        return List.of(
                SheetPage.of(
                        "answer",
                        "Your answer",
                        asked,
                        Question.longText("considered", "What did you look at?"),
                        Question.oneOf(
                                "outcome",
                                "What do you decide?",
                                RequestOutcome.class,
                                RequestOutcome::words),
                        Question.longText("because", "Why, as they will read it")));
    }

    private AnsweringARequest.Draft read(CaseFile file, Scope by, Answers answers) {
        RequestOutcome chosen =
                answers.oneOf("outcome", RequestOutcome.class, "Choose what you decide");
        RequestOutcome outcome = chosen == null ? RequestOutcome.UPHELD : chosen;
        String because = answers.text("because", Answers.LONGEST_TEXT);
        RequestOutcomeLetter letter =
                new RequestOutcomeLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        file.openRequest()
                                .map(one -> CaseFile.day(one.recordedAt()))
                                .orElse(file.today()),
                        outcome,
                        answers.text("considered", Answers.LONGEST_TEXT),
                        because);
        return new AnsweringARequest.Draft(outcome, because, letter.document());
    }

    @Override
    public Grounds against(CaseFile file, Scope by, Answers answers) {
        AnsweringARequest.Draft draft = read(file, by, answers);
        return Unanswered.of(answers)
                .and(acts.lookUp(by, unit -> AnsweringARequest.against(unit, file, draft)));
    }

    @Override
    public Optional<LetterDocument> letter(CaseFile file, Scope by, Answers answers) {
        return Optional.of(read(file, by, answers).letter());
    }

    @Override
    public Outcome take(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        AnsweringARequest.Draft draft = read(file, scope, answers);
        return Unanswered.orElse(
                answers, () -> answeringARequest.answer(scope, ticket, file.theCase().id(), draft));
    }
}
