package org.evenhand.people;

import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A parent or customer entered the record (P12): somebody who matters to it, never a whole roll
 * (J20).
 *
 * @param name as they call themselves, 1 to 300 characters; one word is a name
 */
@FactName("people.person-recorded")
public record PersonRecorded(PersonId person, String name) implements Fact {
    public PersonRecorded {
        Values.name(name);
    }
}
