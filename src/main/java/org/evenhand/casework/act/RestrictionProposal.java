package org.evenhand.casework.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.LongerReviewed;
import org.evenhand.casework.Warning;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Scope;

/**
 * A restriction as somebody is about to decide it, with the case as it stands.
 *
 * @param draft empty before anything of it is written
 */
record RestrictionProposal(CaseFile file, Scope by, Optional<ImposingARestriction.Draft> draft) {
    /** By all that is relied on anywhere: nobody steps around a tie by choosing contacts (J5). */
    WhoDecides whoDecides() {
        List<Entry> all = new ArrayList<>(file.conduct());
        conduct().stream().filter(entry -> !all.contains(entry)).forEach(all::add);
        return file.whoDecides(Decision.RESTRICTION, all);
    }

    /** The contacts it rests on; before a draft, everything since the warning. */
    List<Entry> conduct() {
        return draft.map(it -> file.entries(it.conduct())).orElseGet(this::since);
    }

    /** What the record holds since the person was told of the warning that counts. */
    List<Entry> since() {
        return file.countingWarning()
                .map(warning ->
                        file.entries().stream()
                                .filter(entry -> warning.isBefore(entry.happenedAt()))
                                .toList())
                .orElse(List.of());
    }

    /** An assessment since the last decision that asks for it, over these contacts (P46, P47). */
    boolean assessedForIt() {
        return file.assessment()
                .filter(made -> made.fact().conclusion() == Conclusion.RESTRICT)
                .filter(made ->
                        made.recordedAt()
                                .isAfter(CaseRules.lastDecision(file, Decision.RESTRICTION)))
                .filter(made ->
                        draft.isEmpty()
                                || made.fact().reliedOn().containsAll(draft.get().conduct()))
                .isPresent();
    }

    /** Fresh conduct since the last decision, when there was one (J9). */
    boolean restsOnSomethingNew() {
        Instant last = CaseRules.lastDecision(file, Decision.RESTRICTION);
        return conduct().isEmpty()
                || conduct().stream().anyMatch(entry -> entry.happenedAt().isAfter(last));
    }

    /** What the uninvolved governor answered last, since the last decision (J9). */
    boolean longerIsAgreed() {
        Instant last = CaseRules.lastDecision(file, Decision.RESTRICTION);
        return file.theCase()
                .latest(LongerReviewed.class)
                .filter(one -> one.recordedAt().isAfter(last))
                .filter(one -> one.fact().agrees())
                .isPresent();
    }

    Optional<Warning> warning() {
        return file.countingWarning();
    }

    boolean isWithoutWarning() {
        return draft.filter(it -> it.withoutWarning() != null).isPresent();
    }

    /** Whether it keeps to a ground once there is a draft to look at. */
    boolean untilDrafted(java.util.function.Predicate<ImposingARestriction.Draft> kept) {
        return draft.isEmpty() || kept.test(draft.get());
    }
}
