package org.evenhand.people;

import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Two records were looked at and are two people's, however alike they are (E12). */
@FactName("people.found-to-be-two")
public record FoundToBeTwo(PersonId one, PersonId other, String because) implements Fact {
    public FoundToBeTwo {
        Values.present(because);
    }
}
