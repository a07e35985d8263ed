package org.evenhand.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;

/** One case about one person, folded from everything recorded under its id, oldest first. */
public record Case(CaseId id, Recorded<CaseOpened> opened, List<Recorded<?>> facts) {
    public Case {
        facts = List.copyOf(facts);
    }

    /** Empty when no case of that id was ever opened. */
    static Optional<Case> of(CaseId id, List<Recorded<?>> facts) {
        return Recorded.ofKind(facts, CaseOpened.class)
                .findFirst()
                .map(opened -> new Case(id, opened, facts));
    }

    public PersonId person() {
        return opened.fact().person();
    }

    /** {@code 2026-007}. */
    public String number() {
        return opened.fact().number();
    }

    public boolean isOpen() {
        return latest(CaseClosed.class).isEmpty();
    }

    /** Those of one kind, oldest first. */
    public <F extends Fact> List<Recorded<F>> all(Class<F> kind) {
        return Recorded.ofKind(facts, kind).toList();
    }

    public <F extends Fact> Optional<Recorded<F>> latest(Class<F> kind) {
        return Recorded.ofKind(facts, kind).reduce((earlier, later) -> later);
    }

    /** Whether it was still to be closed at that moment. */
    boolean isNotClosedBefore(Instant moment) {
        return all(CaseClosed.class).stream()
                .noneMatch(closed -> closed.recordedAt().isBefore(moment));
    }

    /** The concerns that were written down on it, oldest first. */
    public List<Issue> issues() {
        return all(IssueRecorded.class).stream().map(first -> Issue.of(first, facts)).toList();
    }

    /** What the person said for their side, oldest first. */
    public List<Side> sides() {
        return all(SideHeard.class).stream().map(one -> Side.of(one, facts)).toList();
    }

    /** The behaviour contracts that were proposed, oldest first. */
    public List<ProposedContract> contracts() {
        return all(ContractProposed.class).stream()
                .map(one -> ProposedContract.of(one, facts))
                .toList();
    }

    public List<Complaint> complaints() {
        return all(ComplaintRouted.class).stream().map(one -> Complaint.of(one, facts)).toList();
    }
}
