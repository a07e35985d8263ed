package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A restriction was ended before its last day (E32). The earliest moment said counts.
 *
 * @param from the first moment at which it is no longer in force
 * @param because why, as the person is told (P60)
 */
@FactName("restriction.lifted")
public record RestrictionLifted(RestrictionId restriction, Instant from, String because)
        implements Fact {
    public RestrictionLifted {
        if (because.isBlank()) {
            throw new IllegalArgumentException("Whoever ends a restriction says why");
        }
    }
}
