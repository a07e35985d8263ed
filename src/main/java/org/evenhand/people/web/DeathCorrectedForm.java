package org.evenhand.people.web;

import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.act.CorrectingADeath;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** That a death was recorded by mistake. */
@Component
final class DeathCorrectedForm implements PersonForm {
    private final CorrectingADeath correctingADeath;

    DeathCorrectedForm(CorrectingADeath correctingADeath) {
        this.correctingADeath = correctingADeath;
    }

    @Override
    public String path() {
        return "alive";
    }

    @Override
    public Act act() {
        return CorrectingADeath.CORRECT;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        String because =
                answers.line("because", Answers.LONGEST_LINE, "Enter how the school knows");
        return answers.fine()
                ? Optional.of(correctingADeath.correct(scope, ticket, person, because))
                : Optional.empty();
    }
}
