package org.evenhand.people;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;

/**
 * One record of a person, by what it says of their name.
 *
 * @param name the last that was written on it
 * @param formerNames the latest first
 */
public record RecordedAs(PersonId record, String name, List<String> formerNames) {
    public RecordedAs {
        formerNames = List.copyOf(formerNames);
    }

    /** As the facts about that record say; the person was recorded under it. */
    static RecordedAs of(PersonId record, String firstName, List<Recorded<?>> facts) {
        List<String> names = new ArrayList<>(List.of(firstName));
        Recorded.ofKind(facts, NameChanged.class)
                .map(Recorded::fact)
                .filter(changed -> changed.person().equals(record))
                .forEach(changed -> names.addFirst(changed.name()));
        return new RecordedAs(record, names.getFirst(), names.subList(1, names.size()));
    }
}
