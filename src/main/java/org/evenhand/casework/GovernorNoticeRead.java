package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Whoever was notified says that they have read the notice (P49). Nothing waits for it.
 *
 * @param notified the notice, as it was made
 * @param how they said so, as somebody on the case writes down; absent when they signed in and said
 *     so themselves
 */
@FactName("casework.governor-notice-read")
public record GovernorNoticeRead(CaseId caseId, FactId notified, @Nullable String how)
        implements Fact {}
