package org.evenhand.restriction;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A restriction was decided on a person (P50, P52), or an interim bar was said to their face (P64,
 * J8). It binds nobody before they are told (P60, J6); an interim bar is told by being said.
 *
 * @param from the printed start; for an interim bar the moment it was said
 * @param lastDay the printed last day, which never moves
 */
@FactName("restriction.imposed")
public record RestrictionImposed(
        RestrictionId restriction,
        PersonId person,
        Restriction.Kind kind,
        RestrictionTerms terms,
        Instant from,
        LocalDate lastDay)
        implements Fact {
    public RestrictionImposed {
        new Period(from, lastDay);
    }

    /** From its printed start to its printed last day. */
    public Period period() {
        return new Period(from, lastDay);
    }
}
