package org.evenhand.casework.web;

import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Issue;
import org.evenhand.casework.letters.WarningLetter;

/** What a letter says of the person's own concern: who deals with it, and what comes next (P10). */
final class OwnConcern {
    private OwnConcern() {}

    static Optional<WarningLetter.Concern> of(CaseFile file) {
        return file.issues().stream()
                .filter(Issue::isOpen)
                .findFirst()
                .map(issue ->
                        new WarningLetter.Concern(
                                issue.concern(),
                                issue.ownerName(),
                                issue.nextStep(),
                                issue.nextBy()));
    }
}
