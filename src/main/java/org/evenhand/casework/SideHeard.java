package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person gave their side: on paper, by phone, by e-mail, or through somebody (J11). It is
 * logged against the letter it answers, and answered by somebody named, by a day.
 *
 * @param letter the letter it answers
 * @param how by which way, and through whom
 * @param words what they said, as near to their own words as can be
 * @param answerer who will answer, and by when
 */
@FactName("casework.side-heard")
public record SideHeard(
        CaseId caseId, LetterId letter, String how, String words, String answerer, LocalDate by)
        implements Fact {}
