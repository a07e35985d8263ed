package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.PaperTold;
import org.evenhand.casework.WarningVariant;
import org.evenhand.casework.act.EnteringWhatWasBefore;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** A warning from before Evenhand (J15). */
@Component
final class WarningBeforeForm implements CaseForm {
    private final EnteringWhatWasBefore entering;

    WarningBeforeForm(EnteringWhatWasBefore entering) {
        this.entering = entering;
    }

    @Override
    public String path() {
        return "warning-before";
    }

    @Override
    public String title() {
        return "Enter a warning from before Evenhand";
    }

    @Override
    public String lead() {
        return "It is marked as issued outside and counts from the day after they were told. Nothing refuses it;"
                + " the case lists what it lacks (J15). Its scan is added afterwards.";
    }

    @Override
    public Act act() {
        return EnteringWhatWasBefore.WARNING;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Question> questions = new ArrayList<>();
        questions.add(
                Question.oneOf(
                        "variant",
                        "What was it about?",
                        WarningVariant.class,
                        WarningVariant::title));
        questions.add(
                Question.someOf(
                        "headings", "Under which headings?", Heading.class, Heading::words));
        questions.addAll(PaperAnswers.dates());
        questions.add(PaperAnswers.has(true));
        return questions;
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        WarningVariant variant =
                answers.oneOf("variant", WarningVariant.class, "Choose what it was about");
        List<Heading> headings = answers.allOf("headings", Heading.class);
        if (headings.isEmpty()) {
            answers.problems().add("headings", "Choose at least one heading");
        }
        Optional<PaperTold> told = PaperAnswers.told(answers);
        return answers.fine() && variant != null
                ? told.map(when ->
                        entering.enter(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new EnteringWhatWasBefore.OldWarning(
                                        variant, headings, when, PaperAnswers.points(answers))))
                : Optional.empty();
    }
}
