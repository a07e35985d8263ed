package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.CorrespondenceResubmitted;
import org.evenhand.contactlog.act.ReadingCorrespondence;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The correspondence came again in an acceptable format. */
@Component
final class SentAgainForm implements EntryForm {
    private final ReadingCorrespondence reading;

    SentAgainForm(ReadingCorrespondence reading) {
        this.reading = reading;
    }

    @Override
    public String path() {
        return "sent-again";
    }

    @Override
    public String title() {
        return "Sent again in an acceptable format";
    }

    @Override
    public Act act() {
        return ReadingCorrespondence.RECEIVE_AGAIN;
    }

    @Override
    public String why() {
        return "From now on it is answered like any other (P34).";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                new Question.Day("on", "When did it come?", null, open.today()),
                Question.text("words", "What does it ask for, and who answers?", ""));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        LocalDate on = answers.pastDay("on", "Enter the day");
        String words =
                answers.text(
                        "words", Answers.LONGEST_ACCOUNT, "Say what it asks for, and who answers");
        return answers.fine() && on != null
                ? Optional.of(
                        reading.receiveAgain(
                                scope, ticket, new CorrespondenceResubmitted(open.id(), on, words)))
                : Optional.empty();
    }
}
