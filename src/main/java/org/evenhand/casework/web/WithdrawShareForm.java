package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.enforcement.act.SharingARestriction;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Somebody no longer needs to know of a restriction (P51). */
@Component
final class WithdrawShareForm implements CaseForm {
    private final SharingARestriction sharing;

    WithdrawShareForm(SharingARestriction sharing) {
        this.sharing = sharing;
    }

    @Override
    public String path() {
        return "share-withdrawn";
    }

    @Override
    public String title() {
        return "Withdraw what somebody was told";
    }

    @Override
    public String lead() {
        return "From the next page on they see nothing of it. They still know that it began, so that they are told"
                + " when it ends (P51, J18).";
    }

    @Override
    public Act act() {
        return SharingARestriction.WITHDRAW;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !ShareChoices.live(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                        "share",
                        "Who no longer needs to know?",
                        ShareChoices.live(file).stream()
                                .map(live ->
                                        Choice.of(
                                                live.share().id().text(),
                                                "%s: %s"
                                                        .formatted(
                                                                live.share().shared().name(),
                                                                live.share()
                                                                        .shared()
                                                                        .level()
                                                                        .words())))
                                .toList()),
                Question.text("because", "Why?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String which = answers.problems().typed().first("share");
        Optional<ShareChoices.OfOne> chosen =
                ShareChoices.all(file).stream()
                        .filter(one -> one.share().id().text().equals(which))
                        .findFirst();
        if (chosen.isEmpty()) {
            answers.problems().add("share", "Choose whose it is");
        }
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why");
        return answers.fine()
                ? chosen.map(one ->
                        sharing.withdraw(
                                scope,
                                ticket,
                                one.restriction(),
                                one.share().id(),
                                because,
                                CaseHeading.href(file)))
                : Optional.empty();
    }
}
