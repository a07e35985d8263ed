package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.LetterSentAllTheSame;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;

/**
 * A letter that would land when nobody can answer does not go without a reason, and the reason is
 * kept (J13). It is said under the name of each act that sends one.
 */
final class Landing {
    private Landing() {}

    static Grounds against(String rule, CaseFile file, LetterDocument letter, String allTheSame) {
        return CaseRules.landing(file, Optional.of(letter), allTheSame)
                .map(reason ->
                        Grounds.of(
                                new Ground(
                                        rule,
                                        PolicyParagraph.j(13),
                                        reason.because(),
                                        reason.remedy())))
                .orElse(Grounds.none());
    }

    /** Keeps the reason of a letter that needed one. */
    static void keepWhy(
            Unit unit, CaseFile file, LetterDocument letter, LetterId issued, String allTheSame) {
        if (!allTheSame.isBlank() && CaseRules.landing(file, Optional.of(letter), "").isPresent()) {
            CaseId id = file.theCase().id();
            unit.record(new LetterSentAllTheSame(id, issued, allTheSame), id);
        }
    }
}
