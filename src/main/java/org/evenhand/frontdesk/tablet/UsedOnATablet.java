package org.evenhand.frontdesk.tablet;

import java.time.Instant;
import java.util.List;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Something was shown on a tablet, or pressed on it, while the network was away (P51); recorded
 * when the tablet could send it. The fact's actor is whoever had the desk when the tablet was last
 * given its cards: a tablet knows no more of who held it.
 *
 * @param what as the reading would have been named, or the kind of a call for help
 * @param people whose names or cards were shown; nobody when nothing was found
 * @param cardsOf of when the cards were
 * @param saidAt when it happened by the tablet's clock, put right by what was known of it
 * @param timeInDoubt whether that clock cannot be believed: then the fact counts as happened when
 *     it arrived, and not before
 * @param afterItsEnd whether the tablet had been ended when this arrived: then nobody knows who
 *     held it
 */
@FactName("frontdesk.used-on-a-tablet")
public record UsedOnATablet(
        TabletId tablet,
        String what,
        List<PersonId> people,
        Instant cardsOf,
        Instant saidAt,
        boolean timeInDoubt,
        boolean afterItsEnd)
        implements Fact {
    public UsedOnATablet {
        people = List.copyOf(people);
    }
}
