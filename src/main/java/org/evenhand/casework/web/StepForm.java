package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.act.RecordingAStep;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What was tried first (PRE, P17). */
@Component
final class StepForm implements CaseForm {
    private final RecordingAStep recordingAStep;

    StepForm(RecordingAStep recordingAStep) {
        this.recordingAStep = recordingAStep;
    }

    @Override
    public String path() {
        return "step";
    }

    @Override
    public String title() {
        return "Record what was tried first";
    }

    @Override
    public String lead() {
        return "Anything firmer is a last resort. People are listened to, understood, treated fairly and"
                + " communicated with appropriately first (P17). A letter tells it as a step that we have"
                + " taken (P48).";
    }

    @Override
    public Act act() {
        return RecordingAStep.RECORD;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf("kind", "What was tried?", StepKind.class, StepKind::words),
                Question.day("on", "When?"),
                Question.text("what", "In words that the person may read")
                        .hinting(
                                "For example: we offered you a meeting with the deputy headteacher."),
                Question.text("result", "What came of it?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        StepKind kind = answers.oneOf("kind", StepKind.class, "Choose what was tried");
        LocalDate on = answers.pastDay("on", "Enter the day");
        String what = answers.text("what", Answers.LONGEST_TEXT, "Say what was tried");
        String result = answers.text("result", Answers.LONGEST_TEXT);
        if (!answers.fine() || kind == null || on == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingAStep.record(scope, ticket, file.theCase().id(), kind, on, what, result));
    }
}
