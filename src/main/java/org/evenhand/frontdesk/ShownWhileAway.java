package org.evenhand.frontdesk;

import java.util.List;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The desk showed this from memory while the database was away (P51); it happened when it was
 * shown, and was recorded when the database was back.
 *
 * @param what as the reading would have been named: {@code desk-search}, {@code desk-card}
 * @param people whose names or cards were shown; nobody when nothing was found
 */
@FactName("frontdesk.shown-while-away")
public record ShownWhileAway(String what, List<PersonId> people) implements Fact {
    public ShownWhileAway {
        people = List.copyOf(people);
    }
}
