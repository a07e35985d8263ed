package org.evenhand.restriction;

import java.util.Arrays;
import java.util.Optional;
import org.evenhand.kernel.Grounds;
import org.evenhand.restriction.Voices.Voice;

/** One restriction with everything worked out that does not depend on the contact. */
final class BindingRestriction {
    private final long[] windows;
    private final long[] spokenOf;
    private final Voice[] clauses;
    private final PlanLine[] plan;
    private final RestrictionTerms terms;

    /** A line of the child plan and the ground it gives. */
    private record PlanLine(ChildContact line, Grounds grounds) {}

    BindingRestriction(Restriction restriction, Voices voices) {
        windows = Windows.inARow(Window.of(restriction));
        terms = restriction.terms();
        clauses = terms.clauses().stream().map(voices::of).toArray(Voice[]::new);
        spokenOf = Arrays.stream(clauses).mapToLong(Voice::spokenOf).toArray();
        plan =
                terms.childPlan().stream()
                        .map(line -> new PlanLine(line, Grounds.of(line.ground())))
                        .toArray(PlanLine[]::new);
    }

    boolean isInForceAt(long nanos) {
        return Windows.contain(windows, nanos);
    }

    Optional<SafetyLine> safetyLine() {
        return terms.safetyLine();
    }

    /** As the child plan says, else the clauses (P54, J25). */
    void speakOf(ContactProposal proposal, Strictest strictest) {
        if (proposal.purpose() == Purpose.CHILD_ADMIN && planAnswers(proposal, strictest)) {
            return;
        }
        long cell = Cells.of(proposal);
        for (int i = 0; i < clauses.length; i++) {
            if ((spokenOf[i] & cell) != 0) {
                Voice voice = clauses[i];
                strictest.hear(voice.clause().ruleOn(proposal, voice.grounds()), terms.reader());
            }
        }
    }

    private boolean planAnswers(ContactProposal proposal, Strictest strictest) {
        boolean answered = false;
        for (PlanLine one : plan) {
            if (one.line().answers(proposal)) {
                strictest.hear(one.line().ruleOn(proposal, one.grounds()));
                answered = true;
            }
        }
        return answered;
    }
}
