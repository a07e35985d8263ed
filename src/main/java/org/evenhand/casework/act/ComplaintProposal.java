package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.access.WhoDecides;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Scope;

/**
 * A decision that a complaint repeats an earlier one, as somebody is about to take it, with the
 * case as it stands.
 *
 * @param draft empty before any of it is written
 */
record ComplaintProposal(CaseFile file, Scope by, Optional<ReviewingAComplaint.Draft> draft) {
    WhoDecides whoDecides() {
        return file.whoDecidesRepeat(complaint().map(Complaint::id));
    }

    /** The complaint that is reviewed, once it is chosen. */
    Optional<Complaint> complaint() {
        return draft.map(ReviewingAComplaint.Draft::complaint).flatMap(this::byId);
    }

    /** The earlier one, once it is chosen. */
    Optional<Complaint> earlier() {
        return draft.map(ReviewingAComplaint.Draft::earlier).flatMap(this::byId);
    }

    private Optional<Complaint> byId(FactId id) {
        return file.theCase().complaints().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** True before anything is written; afterwards what the draft says. */
    boolean untilDrafted(Predicate<ReviewingAComplaint.Draft> kept) {
        return draft.map(kept::test).orElse(true);
    }
}
