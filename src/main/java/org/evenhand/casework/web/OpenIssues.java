package org.evenhand.casework.web;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Issue;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** The open concerns of a case, to choose one. */
final class OpenIssues {
    private OpenIssues() {}

    static Question question(CaseFile file) {
        Question question =
                Question.oneOf(
                        "issue",
                        "Which concern?",
                        file.issues().stream()
                                .filter(Issue::isOpen)
                                .map(issue -> Choice.of(issue.id().text(), issue.concern()))
                                .toList());
        return question.suggestingTheOnly();
    }

    static Optional<Issue> chosen(CaseFile file, Answers answers) {
        Optional<Issue> chosen =
                file.issues().stream()
                        .filter(Issue::isOpen)
                        .filter(issue -> isChosen(issue.id().value(), answers))
                        .findFirst();
        if (chosen.isEmpty()) {
            answers.problems().add("issue", "Choose the concern; a settled one cannot be chosen");
        }
        return chosen;
    }

    private static boolean isChosen(UUID id, Answers answers) {
        return answers.problems().typed().first("issue").equals(id.toString());
    }
}
