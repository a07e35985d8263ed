package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * They answered, by sign-in or in a way that the head or the clerk wrote down (J7). Whoever
 * answered has taken part and cannot hear an appeal (E24).
 *
 * @param asked the {@link SupportAsked}
 * @param words as they were said
 * @param how signed in, by e-mail, by phone, in person
 */
@FactName("casework.support-answered")
public record SupportAnswered(
        CaseId caseId, FactId asked, boolean supportive, String words, String how)
        implements Fact {}
