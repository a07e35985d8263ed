package org.evenhand.casework.web;

import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Issue;

/** What a letter says of the person's own concern: who deals with it, and what comes next (P10). */
final class OwnConcern {
    private OwnConcern() {}

    static Optional<String> of(CaseFile file) {
        return file.theCase().issues().stream()
                .filter(Issue::isOpen)
                .findFirst()
                .map(issue ->
                        "%s deals with it. What comes next, by %s: %s"
                                .formatted(
                                        issue.ownerName(),
                                        PrintedDate.of(issue.nextBy()),
                                        issue.nextStep()));
    }
}
