package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.AgreedAdjustments;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.Kept;
import org.springframework.stereotype.Component;

/**
 * An adjustment came up after a restriction began, and whoever decides says how its clauses leave
 * it workable (P68, E26). Where a clause takes it away, that cannot be said: the clause is changed
 * at a review, or another adjustment is agreed.
 */
@Component
@Paragraphs({"P68"})
public class WeighingAnAdjustment {
    public static final Act WEIGH = new Act("casework.weigh-adjustment");

    private final OnACase onACase;

    WeighingAnAdjustment(OnACase onACase) {
        this.onACase = onACase;
    }

    public Outcome weigh(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            RestrictionId restriction,
            FactId adjustment,
            String how) {
        return onACase.record(
                scope,
                WEIGH,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Restrained> one = running(file, restriction);
                    Optional<Kept<AdjustmentRecorded>> waits =
                            one.flatMap(found ->
                                    AgreedAdjustments.notWeighed(file, found).stream()
                                            .filter(kept -> kept.id().equals(adjustment))
                                            .findFirst());
                    Grounds against =
                            CaseRules.notTheirs(file, Decision.REVIEW, scope)
                                    .and(against(file, one, waits));
                    if (against.isEmpty()) {
                        Adjusting.weighed(unit, file, restriction, waits.orElseThrow(), how);
                    }
                    return against;
                });
    }

    private static Optional<Restrained> running(CaseFile file, RestrictionId restriction) {
        return Restrained.of(file).stream()
                .filter(one -> one.id().equals(restriction))
                .filter(one -> !one.isOver(file))
                .findFirst();
    }

    private static Grounds against(
            CaseFile file, Optional<Restrained> one, Optional<Kept<AdjustmentRecorded>> waits) {
        if (one.isEmpty() || waits.isEmpty()) {
            return ground(
                    "adjustment.waits-to-be-weighed",
                    "That restriction is over, or this was said of the adjustment already.",
                    "Open the case again to see how it stands.");
        }
        AdjustmentRecorded told = waits.get().fact();
        if (!AgreedAdjustments.isAgreed(told)) {
            return ground(
                    "adjustment.is-decided-first",
                    "Whether it is agreed has not been decided.",
                    "Decide it, and write that on the person’s page.");
        }
        return AgreedAdjustments.against(told, one.get().terms(file)).stream()
                .map(clause ->
                        ground(
                                "adjustment.no-clause-against-it",
                                Adjusting.said(clause, told),
                                "Review the restriction and change the clause, or agree another"
                                        + " adjustment."))
                .reduce(Grounds.none(), Grounds::and);
    }

    private static Grounds ground(String rule, String because, String remedy) {
        return Grounds.of(new Ground(rule, PolicyParagraph.p(68), because, remedy));
    }
}
