package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.RecordingLegalAdvice;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** That legal advice was taken, and nothing of what it says (P58). */
@Component
final class LegalAdviceForm implements CaseForm {
    private final RecordingLegalAdvice recordingLegalAdvice;

    LegalAdviceForm(RecordingLegalAdvice recordingLegalAdvice) {
        this.recordingLegalAdvice = recordingLegalAdvice;
    }

    @Override
    public String path() {
        return "legal-advice";
    }

    @Override
    public String title() {
        return "Record that legal advice was taken";
    }

    @Override
    public String lead() {
        return "It must come before contact is limited to a number of issues (P58). Write down that you"
                + " asked, whom and when. What the adviser said is privileged: leave it out, and keep it"
                + " where it was given to you.";
    }

    @Override
    public Act act() {
        return RecordingLegalAdvice.RECORD;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("about", "What did you ask about?")
                        .hinting(
                                "A few words, like: a limit on the number of issues. Nothing of the"
                                        + " answer."),
                Question.line("from", "Who advised you?")
                        .hinting("For example: the county council's legal services."),
                Question.day("on", "When?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String about = answers.line("about", Answers.LONGEST_LINE, "Say what you asked about");
        String from = answers.line("from", Answers.LONGEST_LINE, "Say who advised you");
        LocalDate on = answers.pastDay("on", "Enter the day");
        if (!answers.fine() || on == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingLegalAdvice.record(scope, ticket, file.theCase().id(), about, from, on));
    }
}
