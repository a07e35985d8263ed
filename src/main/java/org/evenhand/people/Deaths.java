package org.evenhand.people;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** Whether it is recorded that somebody has died, and was not found to be wrong since (E15). */
public final class Deaths {
    private Deaths() {}

    public static Optional<Recorded<DeathRecorded>> of(Unit unit, PersonId person) {
        return among(unit.about(person), SamePerson.of(unit, person));
    }

    /** The first that still stands: from then on nothing was to be sent. */
    static Optional<Recorded<DeathRecorded>> among(List<Recorded<?>> facts, SamePerson person) {
        Optional<Recorded<DeathRecorded>> stands = Optional.empty();
        for (Recorded<?> one : facts) {
            if (one.fact() instanceof DeathFoundWrong wrong && person.is(wrong.person())) {
                stands = Optional.empty();
            } else if (stands.isEmpty()) {
                stands =
                        one.as(DeathRecorded.class).filter(died -> person.is(died.fact().person()));
            }
        }
        return stands;
    }
}
