package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.act.WithdrawingPreparing;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Somebody no longer prepares and posts on this case (J19). */
@Component
final class PreparingEndForm implements CaseForm {
    private final WithdrawingPreparing withdrawing;

    PreparingEndForm(WithdrawingPreparing withdrawing) {
        this.withdrawing = withdrawing;
    }

    @Override
    public String path() {
        return "preparing-end";
    }

    @Override
    public String title() {
        return "End that somebody prepares this case";
    }

    @Override
    public String lead() {
        return "From this moment they no longer see it (J19).";
    }

    @Override
    public Act act() {
        return WithdrawingPreparing.WITHDRAW;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !file.grants().standing().isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                        "who",
                        "Who?",
                        file.grants().standing().stream()
                                .map(given -> given.fact().account())
                                .map(account ->
                                        Choice.of(account.text(), InWhoseHands.name(file, account)))
                                .toList()));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<AccountId> who = CaseAccess.account(answers.problems().typed().first("who"));
        if (who.isEmpty()) {
            answers.problems().add("who", "Choose who");
        }
        return who.map(account ->
                withdrawing.withdraw(
                        scope, ticket, account, file.theCase().id(), CaseHeading.href(file)));
    }
}
