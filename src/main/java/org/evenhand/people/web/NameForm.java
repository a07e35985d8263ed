package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.act.ChangingAName;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** A new name. */
@Component
final class NameForm implements PersonForm {
    private final ChangingAName changingAName;

    NameForm(ChangingAName changingAName) {
        this.changingAName = changingAName;
    }

    @Override
    public String path() {
        return "name";
    }

    @Override
    public Act act() {
        return ChangingAName.CHANGE;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter the new name");
        LocalDate from = answers.day("from", "Enter the first day of the new name");
        String because = answers.line("because", Answers.LONGEST_LINE);
        if (!answers.fine() || from == null) {
            return Optional.empty();
        }
        return Optional.of(
                changingAName.change(
                        scope, ticket, person, new ChangingAName.NewName(name, from, because)));
    }
}
