package org.evenhand.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.access.Conflicts;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Under which records whoever looks stands in the register: a colleague or governor who is a parent
 * here too (E8, E9). It goes by the name, as their own case does, until somebody else has answered
 * on a case that they are another.
 */
public record Themselves(Set<PersonId> records) {
    public Themselves {
        records = Set.copyOf(records);
    }

    public static Themselves of(Unit unit) {
        LocalDate today = unit.today();
        ActorRef actor = unit.scope().actor();
        SamePeople same = SamePeople.of(unit);
        return new Themselves(
                unit.all(StandingRecorded.class).stream()
                        .map(Recorded::fact)
                        .map(StandingRecorded::person)
                        .distinct()
                        .flatMap(id -> People.byId(unit, id).stream())
                        .filter(person -> person.isAlsoHere(actor.name(), today))
                        .filter(person ->
                                !Conflicts.isFoundUninvolved(unit, person.id(), actor.account()))
                        .flatMap(person -> same.of(person.id()).records().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether that is a record of theirs. */
    public boolean are(PersonId person) {
        return records.contains(person);
    }
}
