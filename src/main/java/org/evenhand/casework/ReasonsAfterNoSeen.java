package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A governor has seen why a restriction was decided although the answer was no (J7).
 *
 * @param decided the decision
 * @param who they were shown to, as whoever decided writes down; absent when they signed in and saw
 *     them
 * @param how they were shown; absent when they signed in
 */
@FactName("casework.reasons-after-no-seen")
public record ReasonsAfterNoSeen(
        CaseId caseId, FactId decided, @Nullable String who, @Nullable String how)
        implements Fact {}
