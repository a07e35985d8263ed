package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.kernel.Period;

/**
 * When and how somebody was told of a paper from before Evenhand. What was done on the same day is
 * not held to come after it: it counts from the next midnight.
 *
 * @param signedBy who signed it, and in what office
 */
public record PaperTold(LocalDate dated, LocalDate on, String how, String signedBy) {
    /** From when the person counts as told. */
    public Instant since() {
        return on.plusDays(1).atStartOfDay(Period.LONDON).toInstant();
    }
}
