package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody made sure that a contact point is still right.
 *
 * @param by who confirmed it and how, in words
 */
@FactName("people.contact-point-confirmed")
public record ContactPointConfirmed(PersonId person, FactId contactPoint, LocalDate on, String by)
        implements Fact {
    public ContactPointConfirmed {
        Values.present(by);
    }
}
