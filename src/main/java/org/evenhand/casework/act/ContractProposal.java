package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ProposedContract;
import org.evenhand.kernel.Scope;

/**
 * A behaviour contract as somebody is about to propose it, with the case as it stands.
 *
 * @param draft empty before anything of it is written
 */
record ContractProposal(CaseFile file, Scope by, Optional<ProposingAContract.Draft> draft) {
    /** Whether it keeps to a ground once there is a draft to look at. */
    boolean untilDrafted(Predicate<ProposingAContract.Draft> kept) {
        return draft.isEmpty() || kept.test(draft.get());
    }

    /** Whether another one waits for its answer or its look back. */
    boolean anotherIsOpen() {
        return file.theCase().contracts().stream().anyMatch(ProposedContract::isOpen);
    }
}
