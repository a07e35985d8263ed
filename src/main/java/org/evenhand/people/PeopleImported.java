package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * People were brought in from a file of the school's information system (J20). Every row of it
 * became one of four things; the file itself is not kept.
 *
 * @param imported rows that brought somebody new
 * @param same rows about somebody recorded already, or brought by an earlier row
 * @param keptUntil the last day of those about whom nothing is recorded by then
 */
@FactName("people.people-imported")
public record PeopleImported(
        FactId id, int rows, int imported, int same, int leftOut, int refused, LocalDate keptUntil)
        implements Fact {
    public PeopleImported {
        if (rows != imported + same + leftOut + refused) {
            throw new IllegalArgumentException("Every row becomes one of four things");
        }
    }
}
