package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContractConsequence;
import org.evenhand.casework.ContractFollowedUp;
import org.evenhand.casework.ContractLookedBack;
import org.evenhand.casework.ProposedContract;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever decides looks back at a behaviour contract: it was kept, or these contacts show that it
 * was not; then what follows is decided (J17). Nothing follows by itself: a contract that was not
 * kept restricts nobody, and whatever it leads to passes its own gates.
 */
@Component
@Paragraphs({"P55", "J17"})
public class LookingBackAtAContract {
    public static final Act LOOK_BACK = new Act("casework.look-back-at-contract");
    public static final Act FOLLOW_UP = new Act("casework.follow-up-contract");

    private final OnACase onACase;

    LookingBackAtAContract(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * What was found.
     *
     * @param brokenBy the contacts that show that it was not kept
     * @param ownSide whether the school kept its own side
     * @param again when it is looked at again; absent when it has come to its end
     */
    public record Look(
            FactId contract,
            boolean kept,
            List<EntryId> brokenBy,
            String because,
            String ownSide,
            @Nullable LocalDate again) {
        public Look {
            brokenBy = List.copyOf(brokenBy);
        }
    }

    public Outcome lookBack(Scope scope, FormTicket ticket, CaseId id, Look look) {
        return onACase.record(
                scope,
                LOOK_BACK,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against =
                            CaseRules.notTheirs(file, Decision.RESTRICTION, scope)
                                    .and(
                                            Rule.all(
                                                    new ContractLookRule.Proposal(
                                                            file,
                                                            AnsweringAContract.require(
                                                                    file, look.contract()),
                                                            look),
                                                    ContractLookRule.values()));
                    if (against.isEmpty()) {
                        unit.record(
                                new ContractLookedBack(
                                        id,
                                        look.contract(),
                                        look.kept(),
                                        look.kept() ? List.of() : look.brokenBy(),
                                        look.because(),
                                        look.ownSide(),
                                        look.again()),
                                id);
                    }
                    return against;
                });
    }

    public Outcome followUp(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            FactId lookedBack,
            ContractConsequence consequence,
            String because) {
        return onACase.record(
                scope,
                FOLLOW_UP,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against =
                            CaseRules.notTheirs(file, Decision.RESTRICTION, scope)
                                    .and(waits(file, lookedBack))
                                    .and(possible(file, consequence));
                    if (against.isEmpty()) {
                        unit.record(
                                new ContractFollowedUp(id, lookedBack, consequence, because), id);
                    }
                    return against;
                });
    }

    private static Grounds waits(CaseFile file, FactId lookedBack) {
        boolean one =
                file.theCase().contracts().stream()
                        .map(ProposedContract::toFollowUp)
                        .anyMatch(found ->
                                found.filter(it -> it.id().equals(lookedBack)).isPresent());
        return one
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "contract.follows-what-was-found",
                                PolicyParagraph.j(17),
                                "Nobody found that it was not kept, or what follows is decided already.",
                                "Open the case again to see how it stands."));
    }

    private static Grounds possible(CaseFile file, ContractConsequence consequence) {
        return consequence == ContractConsequence.EARLY_REVIEW
                        && HoldingAReview.toReview(file).isEmpty()
                ? Grounds.of(
                        new Ground(
                                "contract.review-of-something",
                                PolicyParagraph.p(50),
                                "No restriction of this case is in force or to come.",
                                "Choose what else follows."))
                : Grounds.none();
    }
}
