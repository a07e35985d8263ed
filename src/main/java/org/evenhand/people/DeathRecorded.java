package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * The person has died: nothing is sent to them from now on (E15).
 *
 * @param on the day; absent when not known
 */
@FactName("people.death-recorded")
public record DeathRecorded(PersonId person, @Nullable LocalDate on, String toldBy)
        implements Fact {}
