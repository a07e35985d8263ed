package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;

/**
 * A concern under a case, with who deals with it now (P10).
 *
 * @param moves what was done so far, oldest first
 * @param settled empty while it is open
 */
public record Issue(
        FactId id,
        String concern,
        AccountId owner,
        String ownerName,
        String nextStep,
        LocalDate nextBy,
        List<Recorded<IssueMovedOn>> moves,
        Optional<Recorded<IssueSettled>> settled) {
    static Issue of(Recorded<IssueRecorded> first, List<Recorded<?>> facts) {
        IssueRecorded told = first.fact();
        List<Recorded<IssueMovedOn>> moves =
                Recorded.ofKind(facts, IssueMovedOn.class)
                        .filter(move -> move.fact().issue().equals(first.id()))
                        .toList();
        Optional<Recorded<IssueSettled>> settled =
                Recorded.ofKind(facts, IssueSettled.class)
                        .filter(end -> end.fact().issue().equals(first.id()))
                        .findFirst();
        if (moves.isEmpty()) {
            return new Issue(
                    first.id(),
                    told.concern(),
                    told.owner(),
                    told.ownerName(),
                    told.nextStep(),
                    told.nextBy(),
                    moves,
                    settled);
        }
        IssueMovedOn last = moves.getLast().fact();
        return new Issue(
                first.id(),
                told.concern(),
                last.owner(),
                last.ownerName(),
                last.nextStep(),
                last.nextBy(),
                moves,
                settled);
    }

    public boolean isOpen() {
        return settled.isEmpty();
    }
}
