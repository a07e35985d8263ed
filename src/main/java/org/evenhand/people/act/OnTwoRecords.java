package org.evenhand.people.act;

import java.util.List;
import org.evenhand.kernel.FactId;
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
import org.springframework.stereotype.Component;

/**
 * What every act on two records has in common: it waits for every other act on either, and reads
 * both afresh.
 */
@Component
class OnTwoRecords {
    private final Acts acts;

    OnTwoRecords(Acts acts) {
        this.acts = acts;
    }

    /** What is done with both. */
    interface Work {
        Verdict on(Unit unit, Person one, Person other);
    }

    /**
     * Performs it.
     *
     * @throws IllegalArgumentException when one of them is not recorded in this school
     */
    Outcome perform(
            Scope scope, Act act, FormTicket ticket, PersonId one, PersonId other, Work work) {
        return acts.perform(
                scope,
                act,
                ticket,
                List.of(one, other),
                unit -> work.on(unit, person(unit, one), person(unit, other)));
    }

    private static Person person(Unit unit, PersonId id) {
        return People.byId(unit, id)
                .orElseThrow(() -> new IllegalArgumentException("Nobody of that id is recorded"));
    }

    /** Where a joining is read, and undone. */
    static String address(PersonId shown, FactId joining) {
        return OnAPerson.address(shown) + "/joined/" + joining.text();
    }
}
