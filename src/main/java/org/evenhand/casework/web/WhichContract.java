package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ProposedContract;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** Which behaviour contract a form is about (J17). */
final class WhichContract {
    private static final String FIELD = "contract";

    private WhichContract() {}

    /** By the day of its proposal; the only one is chosen already. */
    static Question question(List<ProposedContract> contracts) {
        return Question.oneOf(
                        FIELD,
                        "Which contract?",
                        contracts.stream()
                                .map(one -> Choice.of(one.id().text(), title(one)))
                                .toList())
                .suggestingTheOnly();
    }

    static String title(ProposedContract contract) {
        return "The contract proposed on " + PrintedDate.of(contract.proposedOn());
    }

    /**
     * Any of the case, so that the act says what came of it meanwhile; else empty, with a message
     * beside the question.
     */
    static Optional<ProposedContract> chosen(CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first(FIELD);
        Optional<ProposedContract> chosen =
                file.theCase().contracts().stream()
                        .filter(one -> one.id().text().equals(typed))
                        .findFirst();
        if (chosen.isEmpty()) {
            answers.problems().add(FIELD, "Choose the contract");
        }
        return chosen;
    }

    static List<ProposedContract> unanswered(CaseFile file) {
        return file.theCase().contracts().stream().filter(one -> one.answered().isEmpty()).toList();
    }
}
