package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.FormSentBy;
import org.evenhand.casework.act.SendingAnEscalation;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** That the escalation form was sent to the authority (P63, F8). */
@Component
final class EscalationSentForm implements CaseForm {
    static final String PATH = "escalation-sent";

    private final SendingAnEscalation sending;
    private final EscalationSheet sheet;

    EscalationSentForm(SendingAnEscalation sending, EscalationSheet sheet) {
        this.sending = sending;
        this.sheet = sheet;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "Record that the escalation form was sent";
    }

    @Override
    public String lead() {
        return "The form is sent by the school itself, and not from here. An officer of the authority reviews"
                + " it, and the authority decides case by case whether it writes (F8): promise its letter to"
                + " nobody.";
    }

    @Override
    public Act act() {
        return SendingAnEscalation.SEND;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return SendingAnEscalation.isAtHand(file);
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.day("on", "When did the form go?"),
                Question.oneOf("how", "How did it go?", FormSentBy.class, FormSentBy::words),
                Question.line("to", "To whom at the authority?")
                        .hinting("A few words, for example: the school improvement officer."));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        LocalDate on = answers.pastDay("on", "Enter the day on which the form went");
        FormSentBy how = answers.oneOf("how", FormSentBy.class, "Choose how the form went");
        String to = answers.line("to", Answers.LONGEST_LINE, "Say to whom the form went");
        if (!answers.fine() || on == null || how == null) {
            return Optional.empty();
        }
        return Optional.of(
                sending.send(
                        scope,
                        ticket,
                        file.theCase().id(),
                        sheet.filledIn(scope, file),
                        new SendingAnEscalation.Sent(on, how, to)));
    }
}
