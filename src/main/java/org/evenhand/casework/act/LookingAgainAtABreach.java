package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.BreachLookedAtAgain;
import org.evenhand.casework.Breaches;
import org.evenhand.casework.CaseFile;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.springframework.stereotype.Component;

/**
 * A letter came back, and a breach had been counted since: the head, or whoever decides instead,
 * says with a reason whether it stands (J6).
 */
@Component
@Paragraphs({"P10", "J6"})
public class LookingAgainAtABreach {
    public static final Act LOOK = new Act("casework.look-again-at-breach");

    private final OnACase onACase;

    LookingAgainAtABreach(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * What was seen at the second look.
     *
     * @param triage the finding that is looked at again
     */
    public record Look(FactId triage, boolean stands, String because) {}

    public Outcome look(Scope scope, FormTicket ticket, CaseId id, Look look) {
        return onACase.record(
                scope,
                LOOK,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Recorded<ContactTriaged>> waits = waits(file, look.triage());
                    Grounds against = against(file, scope, waits);
                    if (against.isEmpty()) {
                        ContactTriaged breach = waits.orElseThrow().fact();
                        unit.record(
                                new BreachLookedAtAgain(
                                        id,
                                        breach.entry(),
                                        look.triage(),
                                        look.stands(),
                                        look.because()),
                                id,
                                breach.entry());
                    }
                    return against;
                });
    }

    private static Optional<Recorded<ContactTriaged>> waits(CaseFile file, FactId triage) {
        return new Breaches(file)
                .toLookAtAgain().stream().filter(one -> one.id().equals(triage)).findFirst();
    }

    private static Grounds against(
            CaseFile file, Scope by, Optional<Recorded<ContactTriaged>> waits) {
        Grounds stillWaits =
                waits.isPresent()
                        ? Grounds.none()
                        : ground(
                                "breach.waits-for-a-second-look",
                                PolicyParagraph.j(6),
                                "That breach does not wait to be looked at again any more.",
                                "Open the case again to see how it stands.");
        return CaseRules.notTheirs(file, Decision.REVIEW, by).and(stillWaits);
    }

    private static Grounds ground(
            String rule, PolicyParagraph paragraph, String because, String remedy) {
        return Grounds.of(new Ground(rule, paragraph, because, remedy));
    }
}
