package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Escalation;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Scope;

/**
 * A request to the authority as somebody prepares it, with the case as it stands.
 *
 * @param draft empty before anything of it is answered
 */
record EscalationProposal(CaseFile file, Scope by, Optional<PreparingAnEscalation.Draft> draft) {
    Optional<Escalation> escalation() {
        return Escalation.of(file);
    }

    List<Entry> since() {
        return escalation().map(Escalation::since).orElse(List.of());
    }

    /** What only a draft can break is not asked before there is one. */
    boolean untilDrafted(Predicate<PreparingAnEscalation.Draft> holds) {
        return draft.isEmpty() || holds.test(draft.get());
    }
}
