package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.CorrespondenceRead;
import org.evenhand.contactlog.MustNotWait;
import org.evenhand.contactlog.act.ReadingCorrespondence;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Abusive correspondence, read although it is not answered. */
@Component
final class CorrespondenceForm implements EntryForm {
    private final ReadingCorrespondence reading;

    CorrespondenceForm(ReadingCorrespondence reading) {
        this.reading = reading;
    }

    @Override
    public String path() {
        return "correspondence";
    }

    @Override
    public String title() {
        return "Read it for what must not wait";
    }

    @Override
    public Act act() {
        return ReadingCorrespondence.READ;
    }

    @Override
    public String why() {
        return "We may not respond to abusive correspondence, and may require that it is resubmitted in an"
                + " acceptable format (P34). A person reads it all the same.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        List<Question> questions = new ArrayList<>();
        if (open.entry().has(CorrespondenceRead.class)) {
            questions.add(
                    new Question.Instead(
                            "It has been sent again in an acceptable format",
                            open.href("sent-again")));
        }
        questions.add(
                new Question.Many(
                        "holds",
                        "Does it hold anything that must not wait?",
                        "None, when there is nothing. What you tick is dealt with now, whatever the tone.",
                        Question.all(
                                MustNotWait.class,
                                each -> AskingForHeadings.sentence(each.words())),
                        Question.names(
                                open.told(CorrespondenceRead.class)
                                        .map(CorrespondenceRead::holds)
                                        .orElse(List.of()))));
        questions.add(
                Question.text(
                        "words",
                        "What is done about that, and by whom?",
                        open.words(CorrespondenceRead.class, CorrespondenceRead::words)));
        questions.add(
                new Question.Day(
                        "resubmissionInvited",
                        "When were they asked to send it again in an acceptable format?",
                        "Leave it empty when it is answered as it is",
                        open.told(
                                CorrespondenceRead.class,
                                CorrespondenceRead::resubmissionInvited)));
        return questions;
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        List<MustNotWait> holds = answers.allOf("holds", MustNotWait.class);
        String words =
                holds.isEmpty()
                        ? answers.text("words", Answers.LONGEST_ACCOUNT)
                        : answers.text(
                                "words", Answers.LONGEST_ACCOUNT, "Say what is done, by whom");
        LocalDate invited = answers.pastDay("resubmissionInvited");
        return answers.fine()
                ? Optional.of(
                        reading.read(
                                scope,
                                ticket,
                                new CorrespondenceRead(open.id(), holds, words, invited)))
                : Optional.empty();
    }
}
