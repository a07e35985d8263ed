package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/** The person also works at the school, or is one of its governors (E8, E9). */
@FactName("people.standing-recorded")
public record StandingRecorded(
        PersonId person, Standing standing, LocalDate from, @Nullable LocalDate until)
        implements Lasting {
    public StandingRecorded {
        Values.inOrder(from, until);
    }
}
