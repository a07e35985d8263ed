package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * What was done there and then, and whether the person was told so at the time (P39, P64).
 *
 * @param told whether they were advised at the time
 * @param words what was said to them; may be empty
 * @param notToldBecause why not, when they were not; absent when they were, and in what was written
 *     down before this was asked
 */
@FactName("contactlog.on-the-spot-told")
public record OnTheSpotTold(
        EntryId entry,
        List<SpotAction> actions,
        boolean told,
        String words,
        @Nullable String notToldBecause)
        implements Completion {
    public OnTheSpotTold {
        actions = List.copyOf(actions);
    }
}
