package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** How it left whoever tells it. */
@Component
final class ImpactForm implements EntryForm {
    private final CompletingAnEntry completing;

    ImpactForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "impact";
    }

    @Override
    public String title() {
        return "How it left you";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "Any decision takes into consideration the impact on your feelings and welfare (P47).";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().anything();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.text(
                        "onMe", "In your own words", "How it made you feel, then and since", ""),
                Question.text(
                        "onOthers",
                        "What did it do to your work, or to others?",
                        "What could not be done, who was held up (P6)",
                        ""),
                Question.yesOrNo(
                        "mayBeShared",
                        "Are you happy for your words to be used in a letter to the person?",
                        "You can say no, and nobody will mind",
                        null));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String onMe = answers.text("onMe", Answers.LONGEST_ACCOUNT, "Say how it left you");
        String onOthers = answers.text("onOthers", Answers.LONGEST_ACCOUNT);
        boolean mayBeShared =
                answers.yes("mayBeShared", "Say whether your words may be used in a letter");
        Target self = new Target(scope.actor().account(), scope.actor().name());
        return answers.fine()
                ? Optional.of(
                        completing.tell(
                                scope,
                                ticket,
                                open.id(),
                                List.of(
                                        new ImpactTold(
                                                open.id(), self, onMe, onOthers, mayBeShared))))
                : Optional.empty();
    }
}
