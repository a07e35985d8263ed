package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Conclusion;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.LetterDocument;

/**
 * A warning as somebody is about to issue it, with the case as it stands.
 *
 * @param letter as it would go out; empty before a word of it is written
 * @param sentAllTheSame why it goes although nobody can answer when it lands (J13); empty when it
 *     lands on a school day
 */
record WarningProposal(
        CaseFile file, Scope by, Optional<LetterDocument> letter, String sentAllTheSame) {
    WhoDecides whoDecides() {
        return file.whoDecides(Decision.WARNING, conduct());
    }

    /** The contacts that the assessment relies on. */
    List<Entry> conduct() {
        return file.conduct();
    }

    /** Whether all of them may still count: none was made in error or is somebody else's. */
    boolean everyContactStands() {
        boolean allThere =
                assessment()
                        .filter(made ->
                                conduct().size() == Set.copyOf(made.fact().reliedOn()).size())
                        .isPresent();
        return allThere && conduct().stream().allMatch(CaseRules::mayCount);
    }

    /** The latest assessment, if it asks for a warning and nobody was warned on it yet. */
    Optional<Recorded<AssessmentMade>> assessment() {
        return file.assessment()
                .filter(made -> made.fact().conclusion() == Conclusion.WARN)
                .filter(made ->
                        file.warnings().stream()
                                .noneMatch(warning ->
                                        warning.assessment()
                                                .filter(made.id()::equals)
                                                .isPresent()));
    }
}
