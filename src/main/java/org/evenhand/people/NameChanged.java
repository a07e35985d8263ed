package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person is called something else; the former name is kept and still finds them (E12).
 *
 * @param from the first day of the new name
 * @param because why, or where it was learned; may be empty
 */
@FactName("people.name-changed")
public record NameChanged(PersonId person, String name, LocalDate from, String because)
        implements Fact {
    public NameChanged {
        Values.name(name);
    }
}
