package org.evenhand.people;

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
        ActorRef actor = unit.scope().actor();
        SamePeople same = SamePeople.of(unit);
        return new Themselves(
                unit.all(StandingRecorded.class).stream()
                        .map(Recorded::fact)
                        .map(StandingRecorded::person)
                        .distinct()
                        .flatMap(id -> People.byId(unit, id).stream())
                        .filter(person -> is(unit, person, actor))
                        .flatMap(person -> same.of(person.id()).records().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same of a colleague, whoever looks. */
    public static boolean isOf(Unit unit, PersonId person, ActorRef colleague) {
        return People.byId(unit, person).filter(known -> is(unit, known, colleague)).isPresent();
    }

    private static boolean is(Unit unit, Person person, ActorRef who) {
        return person.isAlsoHere(who.name(), unit.today())
                && !Conflicts.isFoundUninvolved(unit, person.id(), who.account());
    }

    /** Whether that is a record of theirs. */
    public boolean are(PersonId person) {
        return records.contains(person);
    }
}
