package org.evenhand.people.act;

import java.util.function.BiFunction;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.PersonIndex;
import org.springframework.stereotype.Component;

/**
 * What every act on a person who is already recorded has in common: two wait for each other, the
 * person is read afresh, and the index follows in the same unit of work.
 */
@Component
class OnAPerson {
    private final Acts acts;

    OnAPerson(Acts acts) {
        this.acts = acts;
    }

    /**
     * @param work records, or answers the grounds against it; none when it happened
     * @throws IllegalArgumentException when nobody of that id is recorded in this school
     */
    Outcome perform(
            Scope scope,
            Act act,
            FormTicket ticket,
            PersonId id,
            BiFunction<Unit, Person, Grounds> work) {
        return acts.perform(
                scope,
                act,
                ticket,
                id,
                unit -> {
                    Person person =
                            People.byId(unit, id)
                                    .orElseThrow(() ->
                                            new IllegalArgumentException(
                                                    "Nobody of that id is recorded"));
                    Grounds against = work.apply(unit, person);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    PersonIndex.refresh(unit, id);
                    return Verdict.happened(address(id));
                });
    }

    static String address(PersonId id) {
        return "/people/" + id.text();
    }
}
