package org.evenhand.contactlog;

import java.time.LocalDate;
import java.time.LocalTime;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * What a post on social media was, kept before anything is taken down (P36, B20).
 *
 * @param on when the picture was taken
 * @param at at what time; absent where nobody was asked yet
 */
@FactName("contactlog.post-captured")
public record PostCaptured(
        EntryId entry,
        String platform,
        String accountName,
        String group,
        String address,
        @Nullable LocalDate on,
        String by,
        @Nullable LocalTime at)
        implements Completion {}
