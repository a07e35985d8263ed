package org.evenhand.casework;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.ledger.Recorded;

/**
 * A warning with the moment from which it counts.
 *
 * @param told empty while the person has not been told, or when the letter came back (J6)
 */
public record Warning(Recorded<WarningIssued> issued, Optional<Instant> told) {
    /** Conduct continues only after the person was told, by when it occurred (P50, E18). */
    public boolean isBefore(Instant conduct) {
        return told.filter(moment -> moment.isBefore(conduct)).isPresent();
    }
}
