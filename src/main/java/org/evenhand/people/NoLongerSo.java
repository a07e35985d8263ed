package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Something recorded about the person holds no longer after a day; what was recorded stays.
 *
 * @param what the fact that says it
 * @param lastDay the last day on which it was so
 * @param because why; may be empty
 */
@FactName("people.no-longer-so")
public record NoLongerSo(PersonId person, FactId what, LocalDate lastDay, String because)
        implements Fact {}
