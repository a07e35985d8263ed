package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** What led up to it, and what was tried. */
@Component
final class BackgroundForm implements EntryForm {
    private final CompletingAnEntry completing;

    BackgroundForm(CompletingAnEntry completing) {
        this.completing = completing;
    }

    @Override
    public String path() {
        return "background";
    }

    @Override
    public String title() {
        return "What led up to it, and what was tried";
    }

    @Override
    public Act act() {
        return CompletingAnEntry.COMPLETE;
    }

    @Override
    public String why() {
        return "People may act in ways which are out of character when they are in trouble or distressed"
                + " (P15). We try to see that they have been listened to (P17).";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.text(
                        "context",
                        "Is anything known of what led up to it?",
                        "No health details beyond what is needed",
                        open.words(BackgroundTold.class, BackgroundTold::context)),
                new Question.Many(
                        "tried",
                        "What was tried to calm things?",
                        "Choose all that apply",
                        Question.all(DeEscalation.class, DeEscalation::words),
                        Question.names(
                                open.told(BackgroundTold.class)
                                        .map(BackgroundTold::tried)
                                        .orElse(List.of()))),
                Question.text(
                        "triedWords",
                        "What came of it?",
                        open.words(BackgroundTold.class, BackgroundTold::triedWords)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String context = answers.text("context", Answers.LONGEST_ACCOUNT);
        List<DeEscalation> tried = answers.allOf("tried", DeEscalation.class);
        if (tried.isEmpty()) {
            answers.problems().add("tried", "Choose what was tried, or that nothing could be");
        }
        String triedWords = answers.text("triedWords", Answers.LONGEST_ACCOUNT);
        return answers.fine()
                ? Optional.of(
                        completing.tell(
                                scope,
                                ticket,
                                open.id(),
                                List.of(new BackgroundTold(open.id(), context, tried, triedWords))))
                : Optional.empty();
    }
}
