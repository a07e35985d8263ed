package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.contactlog.act.EnteringAViolentIncident;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Entered as a violent incident. */
@Component
final class ViolentIncidentForm implements EntryForm {
    private final EnteringAViolentIncident entering;

    ViolentIncidentForm(EnteringAViolentIncident entering) {
        this.entering = entering;
    }

    @Override
    public String path() {
        return "violent-incident";
    }

    @Override
    public String title() {
        return "Enter it as a violent incident";
    }

    @Override
    public Act act() {
        return EnteringAViolentIncident.ENTER;
    }

    @Override
    public String why() {
        return "Aggression towards staff is reported through the headteacher, who enters the matter as a"
                + " violent incident on the health and safety system (P41).";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                new Question.Instead(
                        "It is not an entry: give the reason", open.href("not-a-violent-incident")),
                Question.line(
                        "reference",
                        "Its reference on the health and safety system",
                        open.words(
                                ViolentIncidentEntered.class, ViolentIncidentEntered::reference)),
                Question.text(
                        "words",
                        "Anything that whoever looks after safety should know",
                        open.words(ViolentIncidentEntered.class, ViolentIncidentEntered::words)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String reference = answers.line("reference", Answers.LONGEST_LINE, "Enter the reference");
        String words = answers.text("words", Answers.LONGEST_ACCOUNT);
        return answers.fine()
                ? Optional.of(
                        entering.enter(
                                scope,
                                ticket,
                                new ViolentIncidentEntered(open.id(), reference, words)))
                : Optional.empty();
    }
}
