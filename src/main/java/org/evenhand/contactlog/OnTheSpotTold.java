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
 * @param ending how a call, a visit or a meeting was ended (P35); absent where none was, and in
 *     what was written down before this was asked
 */
@FactName("contactlog.on-the-spot-told")
public record OnTheSpotTold(
        EntryId entry,
        List<SpotAction> actions,
        boolean told,
        String words,
        @Nullable String notToldBecause,
        @Nullable Ending ending)
        implements Completion {
    public OnTheSpotTold {
        actions = List.copyOf(actions);
    }

    /**
     * Whoever is in it decides that it ends, and asks nobody first (P35).
     *
     * @param warnedFirst whether the person was told first that it would end if it went on
     * @param by who ended it
     */
    public record Ending(boolean warnedFirst, String by) {
        /** {@code Ended by Leah Fenwick; they had been warned that it would be.} */
        public String inWords() {
            return "Ended by %s; %s."
                    .formatted(
                            by,
                            warnedFirst
                                    ? "they had been warned that it would be"
                                    : "they had not been warned that it would be");
        }
    }
}
