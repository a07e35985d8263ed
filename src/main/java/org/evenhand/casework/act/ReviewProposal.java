package org.evenhand.casework.act;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Scope;
import org.evenhand.restriction.RestrictionTerms;

/**
 * A review as somebody is about to record it.
 *
 * @param restrained the restriction that is looked at; empty when none is in force or to come
 * @param draft empty before anything is written
 */
record ReviewProposal(
        CaseFile file,
        Scope by,
        Optional<Restrained> restrained,
        Optional<HoldingAReview.Draft> draft) {
    /** Whether it keeps to a ground if it is to be made milder. */
    boolean ifMilder(BiPredicate<Restrained, RestrictionTerms> kept) {
        Optional<RestrictionTerms> terms = draft.map(HoldingAReview.Draft::terms);
        return restrained.isEmpty() || terms.isEmpty() || kept.test(restrained.get(), terms.get());
    }

    boolean comesOut(ReviewOutcome outcome) {
        return draft.filter(it -> it.outcome() == outcome).isPresent();
    }

    /** Whether something that may be relied on has happened since it was decided (J9, C4). */
    boolean hasSomethingNew() {
        Instant last = CaseRules.lastDecision(file, Decision.RESTRICTION);
        return restrained.isEmpty()
                || file.entries().stream()
                        .filter(CaseRules::mayCount)
                        .map(Entry::happenedAt)
                        .anyMatch(at ->
                                at.isAfter(last)
                                        && !at.isBefore(
                                                restrained.get().restriction().period().from()));
    }

    boolean untilDrafted(java.util.function.Predicate<HoldingAReview.Draft> kept) {
        return draft.isEmpty() || kept.test(draft.get());
    }
}
