package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person came from the school's information system: nobody has made sure of anything that came
 * with them, and they go again when nothing is ever recorded about them (J20).
 *
 * @param imported the import that brought them
 * @param keptUntil the last day on which they stay though nothing is recorded about them
 */
@FactName("people.person-imported")
public record PersonImported(PersonId person, FactId imported, LocalDate keptUntil)
        implements Fact {}
