package org.evenhand.casework;

import org.evenhand.access.Decision;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * The Chair, or whoever stands in (J23), was asked whether they support a restriction (F6), or
 * agree to a warning by a head who is one of several affected (J5).
 *
 * @param account theirs; absent for somebody outside
 * @param office as people say it
 * @param outline what they were told: as little as lets them answer (J7)
 */
@FactName("casework.support-asked")
public record SupportAsked(
        CaseId caseId,
        Decision decision,
        @Nullable AccountId account,
        String name,
        String office,
        String outline)
        implements Fact {}
