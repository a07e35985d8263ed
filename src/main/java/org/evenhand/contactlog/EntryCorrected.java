package org.evenhand.contactlog;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.FactName;
import org.evenhand.restriction.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Part of what was first written down was not right. Both stay to be read (P45, B32).
 *
 * @param corrects the fact that it puts right
 * @param channel absent when that was right; so with the others
 * @param happenedOn the day, where the day was wrong or the time turned out not to be known: then
 *     there is no moment
 */
@FactName("contactlog.entry-corrected")
public record EntryCorrected(
        EntryId entry,
        FactId corrects,
        @Nullable Channel channel,
        @Nullable Instant happenedAt,
        @Nullable String account,
        @Nullable String exactWords,
        String because,
        @Nullable LocalDate happenedOn)
        implements EntryFact {}
