package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.evenhand.restriction.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One contact with a parent or customer, as the person who was there told it. When it happened is
 * the fact's own time; when it was typed is another. Abusive words are kept exactly as they were.
 *
 * @param who the person as the reporter named them; empty when not known yet
 * @param account what happened, factually
 * @param exactWords what was said or written, word for word; empty when not given (P23)
 * @param onTheSpot what the reporter did there and then (P39)
 * @param howItLeftMe the effect on the reporter, in their own words; empty when not given (P47)
 * @param happenedOn the day, where nobody knows the time: the fact's own time is then the first
 *     moment of that day and says no hour; absent where the time is known
 */
@FactName("contactlog.contact-logged")
public record ContactLogged(
        EntryId entry,
        String who,
        Channel channel,
        String account,
        String exactWords,
        List<OnTheSpot> onTheSpot,
        String howItLeftMe,
        @Nullable LocalDate happenedOn)
        implements EntryFact {
    public ContactLogged {
        onTheSpot = List.copyOf(onTheSpot);
        if (account.isBlank()) {
            throw new IllegalArgumentException("An entry says what happened");
        }
    }
}
