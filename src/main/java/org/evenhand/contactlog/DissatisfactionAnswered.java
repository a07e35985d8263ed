package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Whether the contact expresses dissatisfaction, and where that goes: the issue is dealt with on
 * its merits whatever the manner (P10, P11).
 *
 * @param routing present when it does
 * @param issue what it is about, in a line or two
 * @param reference of the complaint, if it has one; may be empty
 */
@FactName("contactlog.dissatisfaction-answered")
public record DissatisfactionAnswered(
        EntryId entry, boolean expressed, @Nullable Routing routing, String issue, String reference)
        implements Completion {
    public DissatisfactionAnswered {
        if (expressed && routing == null) {
            throw new IllegalArgumentException("What expresses dissatisfaction goes somewhere");
        }
    }
}
