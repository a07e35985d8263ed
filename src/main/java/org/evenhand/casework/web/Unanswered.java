package org.evenhand.casework.web;

import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ui.Answers;

/** What was found wanting while a sheet was read, as grounds beside those of the rules. */
final class Unanswered {
    private Unanswered() {}

    static Grounds of(Answers answers) {
        return new Grounds(
                answers.problems().list().stream()
                        .map(problem ->
                                new Ground(
                                        "sheet.unanswered",
                                        PolicyParagraph.p(8),
                                        problem.message() + ".",
                                        ""))
                        .distinct()
                        .toList());
    }
}
