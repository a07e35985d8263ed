package org.evenhand.casework.act;

import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.school.Schools;

/**
 * What speaks against a letter of a case: its own gaps, and what the school has not settled (P7).
 */
final class CaseLetters {
    private CaseLetters() {}

    static Grounds against(Unit unit, LetterKind kind, LetterDocument letter, Id... about) {
        return Schools.profile(unit)
                .missingForALetter()
                .and(Letters.against(unit, kind, letter, about));
    }
}
