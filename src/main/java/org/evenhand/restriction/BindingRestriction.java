package org.evenhand.restriction;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Grounds;
import org.evenhand.restriction.Voices.Voice;

/** The terms of one restriction with everything worked out that does not depend on the contact. */
final class BindingRestriction {
    private final List<Voice> clauses;
    private final List<PlanLine> plan;
    private final RestrictionTerms terms;

    /** A line of the child plan and the ground it gives. */
    private record PlanLine(ChildContact line, Grounds grounds) {}

    BindingRestriction(RestrictionTerms terms, Voices voices) {
        this.terms = terms;
        clauses = terms.clauses().stream().map(voices::of).toList();
        plan =
                terms.childPlan().stream()
                        .map(line -> new PlanLine(line, Grounds.of(line.ground())))
                        .toList();
    }

    List<Voice> clauses() {
        return clauses;
    }

    StaffContact reader() {
        return terms.reader();
    }

    Optional<SafetyLine> safetyLine() {
        return terms.safetyLine();
    }

    boolean hasAPlan() {
        return !plan.isEmpty();
    }

    /** As the child plan says, else the clauses (P54, J25). */
    void speakOfTheChild(ContactProposal proposal, long cell, Strictest strictest) {
        if (planAnswers(proposal, strictest)) {
            return;
        }
        for (Voice voice : clauses) {
            if (voice.speaksOf(cell)) {
                strictest.hear(voice.ruleOn(proposal), terms.reader());
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
