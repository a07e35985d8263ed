package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.kernel.Scope;

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
    boolean untilDrafted(java.util.function.Predicate<HoldingAReview.Draft> kept) {
        return draft.isEmpty() || kept.test(draft.get());
    }
}
