package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContractAnswer;
import org.evenhand.casework.ProposedContract;
import org.evenhand.casework.act.AnsweringAContract;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What they answered when a behaviour contract was proposed (J17). */
@Component
final class ContractAnsweredForm implements CaseForm {
    private final AnsweringAContract answeringAContract;

    ContractAnsweredForm(AnsweringAContract answeringAContract) {
        this.answeringAContract = answeringAContract;
    }

    @Override
    public String path() {
        return "contract-answered";
    }

    @Override
    public String title() {
        return "Record the answer to the contract";
    }

    @Override
    public String lead() {
        return "Only somebody who signed has agreed (P55). To say no, or nothing, is no misconduct: record it"
                + " as it was. A letter may tell it as a step that we have taken (P48).";
    }

    @Override
    public Act act() {
        return AnsweringAContract.ANSWER;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !WhichContract.unanswered(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                WhichContract.question(WhichContract.unanswered(file)),
                Question.oneOf(
                        "answer",
                        "What was the answer?",
                        ContractAnswer.class,
                        ContractAnswer::words),
                Question.day("on", "When was it signed, or when did they say no?")
                        .hinting("For no answer, or when you take it back: today.")
                        .suggesting(file.today()),
                Question.tick("signed", "Signed?", "Both sides have signed it, with the date"),
                Question.text("words", "How did it come, and what did they say?"),
                Question.text("theyAgree", "If it was changed: what they agreed to")
                        .hinting("The whole of their side as signed, one point on each line."),
                Question.text("weAgree", "If it was changed: what the school agreed to")
                        .hinting("The whole of the school’s side as signed."));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<ProposedContract> contract = WhichContract.chosen(file, answers);
        ContractAnswer answer =
                answers.oneOf("answer", ContractAnswer.class, "Choose what the answer was");
        LocalDate on = answers.pastDay("on", "Enter the day");
        boolean signed = answers.ticked("signed");
        String words = answers.text("words", Answers.LONGEST_TEXT, "Say how it came");
        List<String> theyAgree = ContractSheet.points(answers, "theyAgree");
        List<String> weAgree = ContractSheet.points(answers, "weAgree");
        if (!answers.fine() || answer == null || on == null) {
            return Optional.empty();
        }
        return contract.map(one ->
                answeringAContract.answer(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new AnsweringAContract.Answer(
                                one.id(), answer, on, signed, words, theyAgree, weAgree)));
    }
}
