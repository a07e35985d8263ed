package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.DemandWeighed;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Whether what they insisted on could be done, and what was offered instead. */
@Component
final class DemandForm implements EntryForm {
    private final CompletingAnEntry completing;

    DemandForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "demand";
    }

    @Override
    public String title() {
        return "What they insisted on, and what was offered instead";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "Insisting on something is unreasonable when it is not possible, or in the view of the school"
                + " not required (P26). So say whether it was, and what they could have had.";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                new Question.Line(
                        "wanted",
                        "What did they insist on, or whom did they want to see?",
                        "For example: to see the class teacher at once",
                        open.words(DemandWeighed.class, DemandWeighed::wanted)),
                Question.yesOrNo(
                        "possible",
                        "Was that possible?",
                        "Was the person there and free, could it be done in that time?",
                        open.told(DemandWeighed.class, DemandWeighed::possible)),
                Question.yesOrNo(
                        "required",
                        "Was it required?",
                        "Did the matter need it, or would something else have done?",
                        open.told(DemandWeighed.class, DemandWeighed::required)),
                Question.text(
                        "because",
                        "Why, or why not?",
                        open.words(DemandWeighed.class, DemandWeighed::because)),
                Question.text(
                        "offered",
                        "What was offered instead?",
                        "Another day, somebody else, a call back. If nothing was, say so",
                        open.words(DemandWeighed.class, DemandWeighed::offered)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String wanted = answers.line("wanted", Answers.LONGEST_LINE, "Say what they insisted on");
        boolean possible = answers.yes("possible", "Say whether it was possible");
        boolean required = answers.yes("required", "Say whether it was required");
        String because = answers.text("because", Answers.LONGEST_ACCOUNT);
        String offered =
                answers.text(
                        "offered",
                        Answers.LONGEST_ACCOUNT,
                        "Say what was offered instead, or that nothing was");
        return answers.fine()
                ? Optional.of(
                        completing.tell(
                                scope,
                                ticket,
                                open.id(),
                                List.of(
                                        new DemandWeighed(
                                                open.id(), wanted, possible, required, because,
                                                offered))))
                : Optional.empty();
    }
}
