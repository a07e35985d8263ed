package org.evenhand.casework;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * The Chair (or whoever stands in for a conflicted one) was told that somebody was warned (P49), or
 * barred for now (F6). What they are told is kept small, so that they can still hear a panel.
 *
 * @param letter the warning that was sent to the person; absent for a bar
 * @param bar the interim bar of which they were told; absent for a warning
 * @param notice the one-page notice to the governor; absent when told by word
 * @param account theirs; absent for somebody outside
 * @param how by which way
 */
@FactName("casework.governor-notified")
public record GovernorNotified(
        CaseId caseId,
        @Nullable LetterId letter,
        @Nullable RestrictionId bar,
        @Nullable LetterId notice,
        @Nullable AccountId account,
        String name,
        String office,
        String how)
        implements Fact {}
