package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * What may have led up to it, and what was tried (P15, P17).
 *
 * @param context what is known, without health details beyond need; may be empty
 * @param triedWords what came of it; may be empty
 */
@FactName("contactlog.background-told")
public record BackgroundTold(
        EntryId entry, String context, List<DeEscalation> tried, String triedWords)
        implements Completion {
    public BackgroundTold {
        tried = List.copyOf(tried);
    }
}
