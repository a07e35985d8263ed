package org.evenhand.casework.act;

import java.time.Instant;
import org.evenhand.casework.Restrained;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.RestrictionLifted;

/** What acts on a case do to a restriction itself. */
final class RestrictionEvents {
    private RestrictionEvents() {}

    /** Ends it from this moment on, wherever it is enforced. */
    static void lift(Unit unit, Restrained restrained, String because) {
        Instant now = unit.now();
        unit.record(
                new RestrictionLifted(restrained.id(), now, because),
                restrained.id(),
                restrained.restriction().person());
    }
}
