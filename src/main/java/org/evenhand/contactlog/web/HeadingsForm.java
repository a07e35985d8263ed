package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.HeadingsReported;
import org.evenhand.contactlog.ProtectedCharacteristic;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The reporter's view of the headings. */
@Component
final class HeadingsForm implements EntryForm {
    private final CompletingAnEntry completing;

    HeadingsForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "headings";
    }

    @Override
    public String title() {
        return "Which of the policy's headings you see in it";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "How you see it. The headteacher, or a senior leader who has no part in it, decides (P16).";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        Optional<HeadingsReported> told = open.told(HeadingsReported.class);
        return AskingForHeadings.ask(
                told.map(HeadingsReported::headings).orElse(List.of()),
                told.map(HeadingsReported::subTypes).orElse(List.of()),
                told.map(HeadingsReported::characteristics).orElse(List.of()),
                open.words(HeadingsReported.class, HeadingsReported::beyondAnger));
    }

    @Override
    public String fieldOf(String rule, OpenEntry open) {
        return rule.endsWith("needs-a-sub-type") ? "subTypes-A" : "headings";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        HeadingsReported told =
                new HeadingsReported(
                        open.id(),
                        answers.allOf("headings", Heading.class),
                        AskingForHeadings.subTypes(answers),
                        answers.allOf("characteristics", ProtectedCharacteristic.class),
                        answers.text("beyondAnger", Answers.LONGEST_ACCOUNT));
        return answers.fine()
                ? Optional.of(completing.tell(scope, ticket, open.id(), List.of(told)))
                : Optional.empty();
    }
}
