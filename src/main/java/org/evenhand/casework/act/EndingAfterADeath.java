package org.evenhand.casework.act;

import java.util.List;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/**
 * What restricts somebody who has died ends without a letter, so that the desk, the post and
 * whoever was told are done with it (E15, J18).
 */
@Component
@Paragraphs({"P60", "P66", "J18"})
public class EndingAfterADeath {
    public static final Act END = new Act("casework.end-after-death");

    private final OnACase onACase;

    EndingAfterADeath(OnACase onACase) {
        this.onACase = onACase;
    }

    /** Their restrictions that have not ended; none while they live. */
    public static List<Restrained> running(CaseFile file) {
        return file.person().death().isEmpty()
                ? List.of()
                : Restrained.of(file).stream().filter(one -> !one.isOver(file)).toList();
    }

    public Outcome end(Scope scope, FormTicket ticket, CaseId id) {
        return onACase.record(
                scope,
                END,
                ticket,
                id,
                (unit, file) -> {
                    List<Restrained> running = running(file);
                    Grounds against =
                            running.isEmpty()
                                    ? Grounds.of(nothingRuns())
                                    : CaseRules.notTheirs(file, Decision.REVIEW, scope);
                    if (against.isEmpty()) {
                        RestrictionEvents.end(unit, running, "They have died.");
                    }
                    return against;
                });
    }

    private static Ground nothingRuns() {
        return new Ground(
                "ending.after-a-death",
                new PolicyParagraph("E15"),
                "Nothing restricts them any more, or the record does not say that they have died.",
                "Open the case again to see how it stands.");
    }
}
