package org.evenhand.casework.web;

import java.util.function.Supplier;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Outcome;
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

    /** Refuses with what is unanswered, or else does it. */
    static Outcome orElse(Answers answers, Supplier<Outcome> act) {
        Grounds unanswered = of(answers);
        return unanswered.isEmpty() ? act.get() : new Outcome.Refused(unanswered);
    }
}
