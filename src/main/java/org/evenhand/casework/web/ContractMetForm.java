package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ProposedContract;
import org.evenhand.casework.act.AnsweringAContract;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** A behaviour contract was talked over (J17). */
@Component
final class ContractMetForm implements CaseForm {
    private final AnsweringAContract answeringAContract;

    ContractMetForm(AnsweringAContract answeringAContract) {
        this.answeringAContract = answeringAContract;
    }

    @Override
    public String path() {
        return "contract-met";
    }

    @Override
    public String title() {
        return "Record a meeting about the contract";
    }

    @Override
    public String lead() {
        return "A contract is negotiated (P55). Write down what both sides asked for, also what was not agreed"
                + " to. They may bring somebody.";
    }

    @Override
    public Act act() {
        return AnsweringAContract.MEET;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !file.theCase().contracts().isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                WhichContract.question(file.theCase().contracts()),
                Question.day("on", "On which day?"),
                Question.line("at", "At what time, and where?"),
                Question.line("forTheSchool", "Who was there for the school?"),
                Question.line("withThem", "Whom did they bring along?")
                        .hinting("Leave this empty if they came alone."),
                Question.longText("said", "What was said?")
                        .hinting("What each side asked for, and what is to be changed."));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<ProposedContract> contract = WhichContract.chosen(file, answers);
        LocalDate on = answers.pastDay("on", "Enter the day on which you met");
        String at = answers.line("at", Answers.LONGEST_LINE, "Say when and where");
        String school = answers.line("forTheSchool", Answers.LONGEST_LINE, "Say who was there");
        String withThem = answers.line("withThem", Answers.LONGEST_LINE);
        String said = answers.text("said", Answers.LONGEST_TEXT, "Write down what was said");
        if (!answers.fine() || on == null) {
            return Optional.empty();
        }
        return contract.map(one ->
                answeringAContract.meet(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new AnsweringAContract.Meeting(one.id(), on, at, school, withThem, said)));
    }
}
