package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ProposedContract;
import org.evenhand.casework.act.LookingBackAtAContract;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** A behaviour contract was kept, or was not (J17). */
@Component
final class ContractLookForm implements CaseForm {
    private final LookingBackAtAContract lookingBackAtAContract;

    ContractLookForm(LookingBackAtAContract lookingBackAtAContract) {
        this.lookingBackAtAContract = lookingBackAtAContract;
    }

    @Override
    public String path() {
        return "contract-look";
    }

    @Override
    public String title() {
        return "Look back at the contract";
    }

    @Override
    public String lead() {
        return "A person says whether it was kept, and by which contacts they know it (J17). Look at the"
                + " school’s own side first. A contract that was not kept restricts nobody by itself.";
    }

    @Override
    public Act act() {
        return LookingBackAtAContract.LOOK_BACK;
    }

    /** Also for one that nobody agreed to: the act says why it cannot have been broken. */
    @Override
    public boolean isOffered(CaseFile file) {
        return file.theCase().contracts().stream().anyMatch(one -> one.answered().isPresent());
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                WhichContract.question(answered(file)),
                Question.text("ownSide", "Did the school keep its own side?")
                        .hinting("Say where it did not. They will ask."),
                Question.oneOf(
                        "kept",
                        "Did they keep theirs?",
                        List.of(Choice.of("yes", "Kept"), Choice.of("no", "Not kept"))),
                Question.someOf(
                        "brokenBy",
                        "If not: which contacts show it?",
                        EntryChoices.of(since(file))),
                Question.text("because", "Why do you say so?"),
                Question.day("again", "If it goes on: when do you look at it again?")
                        .hinting("Leave this empty if this was the last time."));
    }

    private static List<ProposedContract> answered(CaseFile file) {
        return file.theCase().contracts().stream()
                .filter(one -> one.answered().isPresent())
                .toList();
    }

    /** Everything since the first of them was proposed. */
    private static List<Entry> since(CaseFile file) {
        return file.theCase().contracts().stream()
                .findFirst()
                .map(first ->
                        file.entries().stream()
                                .filter(entry ->
                                        entry.happenedAt().isAfter(first.proposed().recordedAt()))
                                .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<ProposedContract> contract = WhichContract.chosen(file, answers);
        String ownSide =
                answers.text("ownSide", Answers.LONGEST_TEXT, "Say how the school kept its side");
        boolean kept = answers.yes("kept", "Say whether it was kept");
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why");
        LocalDate again = answers.day("again");
        if (!answers.fine()) {
            return Optional.empty();
        }
        return contract.map(one ->
                lookingBackAtAContract.lookBack(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new LookingBackAtAContract.Look(
                                one.id(),
                                kept,
                                EntryIds.in(answers, "brokenBy"),
                                because,
                                ownSide,
                                again)));
    }
}
