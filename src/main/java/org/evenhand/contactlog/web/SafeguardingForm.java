package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.SafeguardingAnswered;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The safeguarding question. */
@Component
final class SafeguardingForm implements EntryForm {
    private final CompletingAnEntry completing;

    SafeguardingForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "safeguarding";
    }

    @Override
    public String title() {
        return "May it concern a child's safety?";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "Unacceptable behaviour on school premises may also constitute a safeguarding risk (the policy's"
                + " preamble). Only say yes or no here: what it is about belongs in the safeguarding lead's own"
                + " system.";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.yesOrNo(
                        "concern",
                        "May it concern a child's safety?",
                        hint(open),
                        open.told(SafeguardingAnswered.class)
                                .map(SafeguardingAnswered::concern)
                                .orElse(isCarriedByAPupil(open) ? true : null)));
    }

    /** A child who is made to carry it is looked after, and is not whom it is about (E34). */
    private static boolean isCarriedByAPupil(OpenEntry open) {
        return open.entry().channel() == Channel.THROUGH_PUPIL;
    }

    private static String hint(OpenEntry open) {
        String always =
                "When in doubt, say yes. Only the designated safeguarding lead takes it back.";
        return isCarriedByAPupil(open)
                ? "A pupil carried it: say yes, so that the designated safeguarding lead sees how the"
                        + " child is, unless it was nothing that could burden a child. "
                        + always
                : always;
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        boolean concern = answers.yes("concern", "Say yes or no");
        return answers.fine()
                ? Optional.of(
                        completing.tell(
                                scope,
                                ticket,
                                open.id(),
                                List.of(new SafeguardingAnswered(open.id(), concern))))
                : Optional.empty();
    }
}
