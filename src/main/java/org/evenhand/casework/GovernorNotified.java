package org.evenhand.casework;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * The Chair (or whoever stands in for a conflicted one) was told that the school has written to
 * somebody (P49). What they are told is kept small, so that they can still hear a panel.
 *
 * @param letter the letter that was sent to the person
 * @param notice the one-page notice to the governor; absent when told by word
 * @param account theirs; absent for somebody outside
 * @param how by which way
 */
@FactName("casework.governor-notified")
public record GovernorNotified(
        CaseId caseId,
        LetterId letter,
        @Nullable LetterId notice,
        @Nullable AccountId account,
        String name,
        String office,
        String how)
        implements Fact {}
