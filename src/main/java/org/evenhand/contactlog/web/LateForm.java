package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.LateExplained;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Why an entry was written down late: whoever disputes it will ask (P46). */
@Component
final class LateForm implements EntryForm {
    private final CompletingAnEntry completing;

    LateForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "late";
    }

    @Override
    public String title() {
        return "Why it was written down late";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "What is written down more than two school days after it happened counts for less (P46)."
                + " Being away, or not knowing of the record yet, is a reason like any other.";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.text(
                        "because",
                        "Why was it written down only then?",
                        "For example: I was off sick until Monday. Say from what it was written:"
                                + " memory, or a note made at the time",
                        open.words(LateExplained.class, LateExplained::because)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String because =
                answers.text(
                        "because",
                        Answers.LONGEST_ACCOUNT,
                        "Say why it was written down only then");
        return answers.fine()
                ? Optional.of(
                        completing.tell(
                                scope,
                                ticket,
                                open.id(),
                                List.of(new LateExplained(open.id(), because))))
                : Optional.empty();
    }
}
