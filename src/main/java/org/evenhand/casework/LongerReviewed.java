package org.evenhand.casework;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A governor who had no part in it looked at whether somebody may be restricted for more than
 * twelve months without a break (J9).
 *
 * @param account absent for somebody outside who was given none
 * @param agrees whether it may go on for longer
 * @param words as they gave them
 */
@FactName("casework.longer-reviewed")
public record LongerReviewed(
        CaseId caseId,
        @Nullable AccountId account,
        String name,
        String office,
        String how,
        boolean agrees,
        String words)
        implements Fact {}
