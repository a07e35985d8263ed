package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.SafetyLineLowered;
import org.springframework.stereotype.Component;

/**
 * Reception meets a restricted person less guardedly from this moment on (J2): whoever decides says
 * so without a new decision, since it asks nothing of them and no letter prints it. To be more
 * guarded than was decided is a new decision (J9).
 */
@Component
@Paragraphs({"P10", "J2", "J9"})
public class LoweringTheSafetyLine {
    public static final Act LOWER = new Act("casework.lower-safety-line");

    private final OnACase onACase;

    LoweringTheSafetyLine(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * How they are met from now on.
     *
     * @param line empty for as anybody
     */
    public record Lower(RestrictionId restriction, Optional<SafetyLine> line, String because) {}

    public Outcome lower(Scope scope, FormTicket ticket, CaseId id, Lower lower) {
        return onACase.record(
                scope,
                LOWER,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Restrained> found =
                            Restrained.of(file).stream()
                                    .filter(one -> one.id().equals(lower.restriction()))
                                    .findFirst();
                    Grounds against =
                            CaseRules.notTheirs(file, Decision.REVIEW, scope)
                                    .and(isLower(file, found, lower));
                    if (against.isEmpty()) {
                        unit.record(
                                new SafetyLineLowered(
                                        lower.restriction(),
                                        unit.now(),
                                        lower.line().orElse(null),
                                        lower.because()),
                                id,
                                lower.restriction(),
                                file.person().id());
                    }
                    return against;
                });
    }

    /** As it is set now; empty when nothing is. */
    public static Optional<SafetyLine> now(CaseFile file, Restrained one) {
        return one.restriction().termsAt(file.now()).safetyLine();
    }

    private static Grounds isLower(CaseFile file, Optional<Restrained> found, Lower lower) {
        boolean isLower =
                found.filter(one -> !one.isOver(file))
                        .flatMap(one -> now(file, one))
                        .filter(now ->
                                lower.line().filter(line -> line.compareTo(now) >= 0).isEmpty())
                        .isPresent();
        return isLower
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "safety.only-lowered",
                                PolicyParagraph.j(9),
                                "That is not less guarded than reception meets them now.",
                                "Choose a calmer one. What is stricter is a new decision, with all that"
                                        + " comes before one; in danger, an interim bar."));
    }
}
