package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.RequestOutcome;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.AnsweringARequest;
import org.evenhand.casework.letters.EndedNow;
import org.evenhand.casework.letters.RequestOutcomeLetter;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** A request for review is answered by somebody who had no part in the decision (B1). */
@Component
final class RequestSheet extends DraftedSheet<AnsweringARequest.Draft> {
    private final AnsweringARequest answeringARequest;

    RequestSheet(Acts acts, AnsweringARequest answeringARequest) {
        super(acts);
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
    public boolean isOffered(CaseFile file) {
        return file.openRequest().isPresent();
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return AnsweringARequest.againstBeginning(file, by);
    }

    @Override
    public Grounds againstWriting(CaseFile file, Scope by) {
        return AnsweringARequest.againstWriting(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        String asked =
                file.openRequest().map(one -> "They say: " + one.fact().grounds()).orElse("");
        SheetPage answer =
                SheetPage.of(
                                "answer",
                                "Your answer",
                                asked,
                                Question.longText(
                                        "considered",
                                        "What did you look at? The letter prints this"),
                                Question.oneOf(
                                        "outcome",
                                        "What do you decide?",
                                        RequestOutcome.class,
                                        RequestOutcome::words),
                                Question.longText("because", "Why, as they will read it"),
                                AllTheSame.question())
                        .optional(AllTheSame.FIELD);
        return isEnded(soFar)
                ? List.of(answer, Beginning.page(file, LetterKind.APPEAL_OUTCOME))
                : List.of(answer);
    }

    private static boolean isEnded(Answers answers) {
        return answers.allOf("outcome", RequestOutcome.class).contains(RequestOutcome.ENDED);
    }

    @Override
    public Grounds cautions(CaseFile file, Answers answers) {
        return isEnded(answers)
                ? EndsWithIt.cautions(file, AnsweringARequest.about(file))
                : Grounds.none();
    }

    @Override
    AnsweringARequest.Draft read(CaseFile file, Scope by, Answers answers) {
        RequestOutcome chosen =
                answers.oneOf("outcome", RequestOutcome.class, "Choose what you decide");
        RequestOutcome outcome = chosen == null ? RequestOutcome.UPHELD : chosen;
        String because = answers.text("because", Answers.LONGEST_TEXT);
        boolean ends = outcome == RequestOutcome.ENDED;
        String firstMeeting = ends ? Beginning.read(answers) : "";
        RequestOutcomeLetter letter =
                new RequestOutcomeLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        file.openRequest()
                                .map(one -> CaseFile.day(one.recordedAt()))
                                .orElse(file.today()),
                        outcome,
                        GoingOn.of(file, AnsweringARequest.about(file)),
                        answers.text("considered", Answers.LONGEST_TEXT),
                        because,
                        // Who was right to object was not warned by that letter (J10).
                        ends
                                ? Optional.of(new EndedNow(Optional.empty(), firstMeeting))
                                : Optional.empty());
        return new AnsweringARequest.Draft(
                outcome, because, firstMeeting, letter.document(), AllTheSame.read(answers));
    }

    @Override
    Optional<LetterDocument> letter(AnsweringARequest.Draft draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, AnsweringARequest.Draft draft) {
        return AnsweringARequest.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, AnsweringARequest.Draft draft) {
        return answeringARequest.answer(scope, ticket, id, draft);
    }
}
