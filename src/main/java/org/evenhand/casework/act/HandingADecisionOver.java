package org.evenhand.casework.act;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.DecisionHandedOver;
import org.evenhand.kernel.AccountId;
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
 * Whoever may not decide hands the decision to whoever may, in one tap (J5): a conflict never
 * freezes a school, and nobody waits for somebody who does not know that it is their turn.
 */
@Component
@Paragraphs("J5")
public class HandingADecisionOver {
    public static final Act HAND_OVER = new Act("casework.hand-over");

    private final OnACase onACase;

    HandingADecisionOver(OnACase onACase) {
        this.onACase = onACase;
    }

    /** The case's page is the result. */
    public Outcome handOver(Scope scope, FormTicket ticket, CaseId id, Decision decision) {
        return onACase.record(
                scope,
                HAND_OVER,
                ticket,
                id,
                (unit, file) -> {
                    if (!waiting(file).contains(decision)) {
                        return Grounds.of(
                                new Ground(
                                        "handover.is-somebody-elses",
                                        PolicyParagraph.j(5),
                                        "It has not moved on to anybody who signs in here, or they were told"
                                                + " already.",
                                        "Open the case again to see in whose hands it is."));
                    }
                    WhoDecides.Chosen to = file.whoDecides(decision).decider().orElseThrow();
                    unit.record(
                            new DecisionHandedOver(
                                    id, decision, account(to), to.name(), to.office()),
                            id);
                    return Grounds.none();
                });
    }

    /** What has moved on from whoever usually decides it, to somebody who was not told yet. */
    public static List<Decision> waiting(CaseFile file) {
        return Stream.of(Decision.WARNING, Decision.RESTRICTION)
                .filter(decision -> hasMovedOn(file.whoDecides(decision)))
                .filter(decision -> !isHandedOver(file, decision))
                .toList();
    }

    private static boolean hasMovedOn(WhoDecides who) {
        return !who.passedOver().isEmpty()
                && who.decider().filter(chosen -> chosen.account() != null).isPresent();
    }

    /** Whether it was handed to whoever decides it today. */
    private static boolean isHandedOver(CaseFile file, Decision decision) {
        return file.whoDecides(decision)
                .decider()
                .map(WhoDecides.Chosen::account)
                .filter(to ->
                        file.theCase().all(DecisionHandedOver.class).stream()
                                .map(one -> one.fact())
                                .filter(one -> one.decision() == decision)
                                .anyMatch(one -> one.to().equals(to)))
                .isPresent();
    }

    private static AccountId account(WhoDecides.Chosen to) {
        AccountId account = to.account();
        if (account == null) {
            throw new IllegalStateException("Only somebody who signs in here waits for a decision");
        }
        return account;
    }
}
