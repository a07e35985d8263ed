package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * What they insisted on, whether it could and had to be done, and what was offered instead (P26).
 *
 * @param wanted what, or whom
 * @param possible whether it was possible
 * @param required whether it was required, in the view of the school
 * @param because why, or why not
 * @param offered what was offered instead; "nothing" is an answer
 */
@FactName("contactlog.demand-weighed")
public record DemandWeighed(
        EntryId entry,
        String wanted,
        boolean possible,
        boolean required,
        String because,
        String offered)
        implements Completion {
    /** What was both possible and required was theirs to insist on. */
    public boolean wasDue() {
        return possible && required;
    }
}
