package org.evenhand.casework;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody said whether one of those whom a letter names can deal with the person (E25). Why is the
 * school's own: neither the desk nor the person reads it.
 *
 * @param name theirs, as the letter prints it
 * @param words what there is to add; may be empty
 */
@FactName("casework.contact-looked-at")
public record ContactLookedAt(
        CaseId caseId,
        RestrictionId restriction,
        AccountId account,
        String name,
        ContactState state,
        String words)
        implements Fact {}
