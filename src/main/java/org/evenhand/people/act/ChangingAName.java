package org.evenhand.people.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.NameChanged;
import org.springframework.stereotype.Component;

/** A person is called something else; the former name still finds them (E12). */
@Component
@Paragraphs("P12")
public class ChangingAName {
    public static final Act CHANGE = new Act("people.change-name");

    private final OnAPerson onAPerson;

    ChangingAName(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /** The name, from which day, and why or where it was learned. */
    public record NewName(String name, LocalDate from, String because) {}

    public Outcome change(Scope scope, FormTicket ticket, PersonId person, NewName told) {
        return onAPerson.perform(
                scope,
                CHANGE,
                ticket,
                person,
                (unit, before) -> {
                    unit.record(
                            new NameChanged(person, told.name(), told.from(), told.because()),
                            person);
                    return Grounds.none();
                });
    }
}
