package org.evenhand.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Unit;

/**
 * What the case behind a restriction knows and the restriction does not: told to the page of
 * restrictions by the chapter that keeps cases.
 */
public interface CaseOfARestriction {
    /**
     * The day on which it is reviewed, as its letter prints it (P50); empty when not known here.
     */
    Optional<LocalDate> reviewDay(Unit unit, RestrictionId restriction);

    /**
     * What enforces it and is switched on now, one line each: an e-mail rule, a note in another
     * system (P55-4, P66). After the end there must be none.
     */
    List<String> stillEnforcedBy(Unit unit, RestrictionId restriction);

    /** Where it is carried out otherwise than it should be, one line for each place. */
    default List<String> apart(Unit unit, RestrictionId restriction) {
        return List.of();
    }

    /** The page of its case; empty where it is not open to whoever looks. */
    Optional<String> address(Unit unit, RestrictionId restriction);
}
