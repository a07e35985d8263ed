package org.evenhand.contactlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * A batch of e-mails as it stands: what is proposed, in the order in which it was sent, and what
 * was made of it.
 *
 * @param entries made of it so far; empty until it is confirmed
 */
public record MailBatch(
        FactId id, Instant offeredAt, List<Proposal> proposals, List<EntryId> entries) {
    /**
     * One proposed entry.
     *
     * @param number its place in the batch as it was dropped, from 0
     * @param repeat whether the same message is in the record, or earlier in this batch
     */
    public record Proposal(int number, OfferedMail file, boolean repeat) {
        /** Whether it says when it was sent, and does not claim the future. */
        public boolean isDated(Instant offeredAt) {
            MailRead mail = file.mail();
            Instant sent = mail == null ? null : mail.sent();
            return sent != null && !sent.isAfter(offeredAt);
        }

        /**
         * When it says it was sent. Where it does not, it stands where it was dropped, until
         * somebody says when it came.
         */
        public Instant sent(Instant offeredAt) {
            MailRead mail = file.mail();
            Instant sent = mail == null ? null : mail.sent();
            return sent == null || sent.isAfter(offeredAt) ? offeredAt : sent;
        }
    }

    public MailBatch {
        proposals = List.copyOf(proposals);
        entries = List.copyOf(entries);
    }

    /** The batch of that id which this account dropped; empty when it dropped none such. */
    public static Optional<MailBatch> of(Unit unit, AccountId account, FactId id) {
        List<Recorded<?>> facts = unit.about(account);
        return Recorded.ofKind(facts, MailsOffered.class)
                .filter(offered -> offered.id().equals(id))
                .findFirst()
                .map(offered -> of(unit, offered, facts));
    }

    private static MailBatch of(
            Unit unit, Recorded<MailsOffered> offered, List<Recorded<?>> facts) {
        List<EntryId> entries =
                Recorded.ofKind(facts, MailsLogged.class)
                        .filter(logged -> logged.fact().batch().equals(offered.id()))
                        .flatMap(logged -> logged.fact().entries().stream())
                        .toList();
        List<EvidenceKept> known =
                entries.isEmpty()
                        ? unit.all(EvidenceKept.class).stream().map(Recorded::fact).toList()
                        : List.of();
        return new MailBatch(
                offered.id(),
                offered.recordedAt(),
                proposals(offered.fact().mails(), known, offered.recordedAt()),
                entries);
    }

    private static List<Proposal> proposals(
            List<OfferedMail> mails, List<EvidenceKept> known, Instant offeredAt) {
        List<Proposal> proposals = new ArrayList<>();
        for (int number = 0; number < mails.size(); number++) {
            OfferedMail mail = mails.get(number);
            boolean inTheRecord =
                    known.stream().anyMatch(kept -> mail.repeats(kept.sha256(), kept.mail()));
            boolean before =
                    mails.subList(0, number).stream()
                            .anyMatch(other -> mail.repeats(other.sha256(), other.mail()));
            proposals.add(new Proposal(number, mail, mail.isKept() && (inTheRecord || before)));
        }
        proposals.sort(
                Comparator.comparing((Proposal proposal) -> proposal.sent(offeredAt))
                        .thenComparingInt(Proposal::number));
        return proposals;
    }
}
