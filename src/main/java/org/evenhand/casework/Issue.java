package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.contactlog.ComplaintDirected;
import org.evenhand.contactlog.ComplaintWay;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.Entry;
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
        return new Issue(
                        first.id(),
                        told.concern(),
                        told.owner(),
                        told.ownerName(),
                        told.nextStep(),
                        told.nextBy(),
                        List.of(),
                        Optional.empty())
                .after(facts);
    }

    /**
     * The new issue that a triage found in a contact, answered by the day that was named (J12). An
     * older triage named its owner in words alone: that one stays with whoever wrote them down.
     */
    static Optional<Issue> raisedIn(Recorded<ContactTriaged> triaged, List<Recorded<?>> facts) {
        ContactTriaged told = triaged.fact();
        String owner = told.owner();
        LocalDate replyBy = told.replyBy();
        AccountId account = told.ownerAccount();
        if (!told.as().raisesAnIssue() || owner == null || replyBy == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Issue(
                                triaged.id(),
                                told.reason(),
                                account == null ? triaged.actor().account() : account,
                                owner,
                                owner + " answers it.",
                                replyBy,
                                List.of(),
                                Optional.empty())
                        .after(facts));
    }

    /**
     * The dissatisfaction that a contact expresses and that somebody deals with by a day: written
     * down there once, and no second time (P10, P11). It is told by the latest words, under the
     * first: what was done about it stays with it. Where it went to the complaints procedure since,
     * it is a complaint.
     */
    static Optional<Issue> raisedIn(Entry entry, List<Recorded<?>> facts) {
        Optional<Recorded<ComplaintDirected>> first =
                entry.every(ComplaintDirected.class).filter(Issue::hasAnOwner).findFirst();
        return entry.latest(ComplaintDirected.class)
                .filter(Issue::hasAnOwner)
                .flatMap(last -> first.map(one -> of(entry, one.id(), last, facts)));
    }

    private static Issue of(
            Entry entry, FactId id, Recorded<ComplaintDirected> directed, List<Recorded<?>> facts) {
        ComplaintDirected told = directed.fact();
        AccountId account = told.owner();
        return new Issue(
                        id,
                        entry.latest(DissatisfactionAnswered.class)
                                .map(answer -> answer.fact().issue())
                                .orElse(""),
                        account == null ? directed.actor().account() : account,
                        told.by(),
                        told.by() + " answers it.",
                        Objects.requireNonNull(told.answerBy()),
                        List.of(),
                        Optional.empty())
                .after(facts);
    }

    private static boolean hasAnOwner(Recorded<ComplaintDirected> directed) {
        return directed.fact().way() == ComplaintWay.DEALT_WITH
                && directed.fact().answerBy() != null;
    }

    /** As it stands after what was done about it. */
    private Issue after(List<Recorded<?>> facts) {
        List<Recorded<IssueMovedOn>> done =
                Recorded.ofKind(facts, IssueMovedOn.class)
                        .filter(move -> move.fact().issue().equals(id))
                        .toList();
        Optional<Recorded<IssueSettled>> end =
                Recorded.ofKind(facts, IssueSettled.class)
                        .filter(one -> one.fact().issue().equals(id))
                        .findFirst();
        if (done.isEmpty()) {
            return new Issue(id, concern, owner, ownerName, nextStep, nextBy, done, end);
        }
        IssueMovedOn last = done.getLast().fact();
        return new Issue(
                id,
                concern,
                last.owner(),
                last.ownerName(),
                last.nextStep(),
                last.nextBy(),
                done,
                end);
    }

    /** Whether nothing was done about it yet. */
    boolean isUntouched() {
        return moves.isEmpty() && settled.isEmpty();
    }

    public boolean isOpen() {
        return settled.isEmpty();
    }
}
