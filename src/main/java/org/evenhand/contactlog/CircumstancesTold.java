package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Where it was, how long it took and who was there (P22, P25, P27, P28).
 *
 * @param workRelated whether and how it was related to somebody's work (P22)
 * @param minutes how long the contact itself took; absent when not known
 * @param staffMinutes of all staff together, with reading, filing and answering (P28)
 * @param pages pages or files sent
 * @param witnesses by name
 * @param othersDisadvantaged how it left less for others (P25); may be empty
 */
@FactName("contactlog.circumstances-told")
public record CircumstancesTold(
        EntryId entry,
        Direction direction,
        Place place,
        String where,
        boolean workRelated,
        String how,
        @Nullable Integer minutes,
        @Nullable Integer staffMinutes,
        @Nullable Integer pages,
        List<String> witnesses,
        String othersDisadvantaged)
        implements Completion {
    public CircumstancesTold {
        witnesses = List.copyOf(witnesses);
    }
}
