package org.evenhand.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Grounds;

/** One restriction with everything worked out that does not depend on the contact. */
final class BindingRestriction {
    private final List<Window> windows;
    private final RestrictionTerms terms;
    private final List<Voice> clauses;
    private final List<PlanLine> plan;

    /** A clause and the ground it gives. */
    private record Voice(Clause clause, Grounds grounds) {}

    /** A line of the child plan and the ground it gives. */
    private record PlanLine(ChildContact line, Grounds grounds) {}

    BindingRestriction(Restriction restriction) {
        windows = Window.of(restriction);
        terms = restriction.terms();
        clauses =
                terms.clauses().stream()
                        .map(one -> new Voice(one.clause(), Grounds.of(one.ground())))
                        .toList();
        plan =
                terms.childPlan().stream()
                        .map(line -> new PlanLine(line, Grounds.of(line.ground())))
                        .toList();
    }

    boolean isInForceAt(Instant moment) {
        for (Window window : windows) {
            if (window.contains(moment)) {
                return true;
            }
        }
        return false;
    }

    Optional<SafetyLine> safetyLine() {
        return terms.safetyLine();
    }

    /** As the child plan says, else the clauses (P54, J25). */
    void speakOf(ContactProposal proposal, Strictest strictest) {
        if (proposal.purpose() != Purpose.CHILD_ADMIN || !planAnswers(proposal, strictest)) {
            for (Voice voice : clauses) {
                voice.clause()
                        .ruleOn(proposal, voice.grounds())
                        .ifPresent(ruling -> strictest.hear(ruling, terms.reader()));
            }
        }
    }

    private boolean planAnswers(ContactProposal proposal, Strictest strictest) {
        boolean answered = false;
        for (PlanLine one : plan) {
            Optional<Ruling> ruling = one.line().ruleOn(proposal, one.grounds());
            ruling.ifPresent(strictest::hear);
            answered |= ruling.isPresent();
        }
        return answered;
    }
}
