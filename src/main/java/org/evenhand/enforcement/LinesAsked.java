package org.evenhand.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactName;
import org.evenhand.restriction.Measure;

/**
 * The person was told of a restriction, and from then on it is asked to be carried out in these
 * places.
 *
 * @param by the last day in time, as it is printed: it does not move when the calendar changes
 */
@FactName("enforcement.lines-asked")
public record LinesAsked(RestrictionId restriction, List<Measure> measures, LocalDate by)
        implements EnforcementFact {
    public LinesAsked {
        measures = List.copyOf(measures);
    }
}
