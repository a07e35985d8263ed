package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContractConsequence;
import org.evenhand.casework.ContractLookedBack;
import org.evenhand.casework.ProposedContract;
import org.evenhand.casework.act.LookingBackAtAContract;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What follows from a behaviour contract that was not kept (J17). */
@Component
final class ContractFollowUpForm implements CaseForm {
    private final LookingBackAtAContract lookingBackAtAContract;

    ContractFollowUpForm(LookingBackAtAContract lookingBackAtAContract) {
        this.lookingBackAtAContract = lookingBackAtAContract;
    }

    @Override
    public String path() {
        return "contract-follows";
    }

    @Override
    public String title() {
        return "Decide what follows from the contract";
    }

    @Override
    public String lead() {
        return "Choose what the contract said would follow, and no more. Nothing is done by choosing it: a"
                + " warning or a restriction is assessed and decided as always, with everything that it"
                + " needs (P48, P50).";
    }

    @Override
    public Act act() {
        return LookingBackAtAContract.FOLLOW_UP;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return waiting(file).findAny().isPresent();
    }

    private static Stream<Recorded<ContractLookedBack>> waiting(CaseFile file) {
        return file.theCase().contracts().stream().flatMap(one -> one.toFollowUp().stream());
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                                "lookedBack",
                                "What was found",
                                waiting(file)
                                        .map(one ->
                                                Choice.of(one.id().text(), one.fact().because()))
                                        .toList())
                        .suggestingTheOnly(),
                Question.oneOf(
                        "consequence",
                        "What follows?",
                        ContractConsequence.class,
                        ContractConsequence::words),
                Question.text("because", "Why this, and nothing milder?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first("lookedBack");
        Optional<Recorded<ContractLookedBack>> found =
                file.theCase().contracts().stream()
                        .map(ProposedContract::lookedBack)
                        .flatMap(List::stream)
                        .filter(one -> one.id().text().equals(typed))
                        .findFirst();
        if (found.isEmpty()) {
            answers.problems().add("lookedBack", "Choose what was found");
        }
        ContractConsequence consequence =
                answers.oneOf("consequence", ContractConsequence.class, "Choose what follows");
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why");
        if (!answers.fine() || consequence == null) {
            return Optional.empty();
        }
        return found.map(one ->
                lookingBackAtAContract.followUp(
                        scope, ticket, file.theCase().id(), one.id(), consequence, because));
    }
}
