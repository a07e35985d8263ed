package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.EndingAfterADeath;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What still restricts somebody who has died is ended (E15). */
@Component
final class DeathEndsForm implements CaseForm {
    static final String PATH = "death-ends";

    private final EndingAfterADeath ending;

    DeathEndsForm(EndingAfterADeath ending) {
        this.ending = ending;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "End what restricts somebody who has died";
    }

    @Override
    public String lead() {
        return "The record says that they have died. Nothing is written to them. What is still on is then"
                + " taken off, and those who were told of it are told that it has ended. It does not"
                + " begin again: if they have not died, say so on their page first.";
    }

    @Override
    public Act act() {
        return EndingAfterADeath.END;
    }

    @Override
    public String button() {
        return "End it";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !EndingAfterADeath.running(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of();
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        return Optional.of(ending.end(scope, ticket, file.theCase().id()));
    }
}
