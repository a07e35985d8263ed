package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Why a letter went although it would land when nobody could answer (J13). */
@FactName("casework.letter-sent-all-the-same")
public record LetterSentAllTheSame(CaseId caseId, LetterId letter, String because)
        implements Fact {}
