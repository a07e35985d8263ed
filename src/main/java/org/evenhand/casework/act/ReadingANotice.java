package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.GovernorNoticeRead;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/**
 * The Chair, or whoever stood in for a conflicted one, says that they have read the notice of a
 * warning (P49); or said so in another way, and somebody on the case writes that down (J7). Nothing
 * waits for it.
 */
@Component
@Paragraphs({"P49", "J7"})
public class ReadingANotice {
    public static final Act READ = new Act("casework.read-governor-notice");
    public static final Act WRITE_DOWN = new Act("casework.write-down-that-notice-was-read");

    private final OnACase onACase;

    ReadingANotice(OnACase onACase) {
        this.onACase = onACase;
    }

    public Outcome read(Scope scope, FormTicket ticket, CaseId id, FactId notified) {
        return onACase.record(
                scope,
                READ,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstReading(file, scope.actor().account(), notified);
                    if (against.isEmpty()) {
                        unit.record(new GovernorNoticeRead(id, notified, null), id);
                    }
                    return against;
                });
    }

    /** They said so by telephone, by e-mail or face to face. */
    public Outcome writeDown(
            Scope scope, FormTicket ticket, CaseId id, FactId notified, String how) {
        return onACase.record(
                scope,
                WRITE_DOWN,
                ticket,
                id,
                (unit, file) -> {
                    if (unread(file, notified).isEmpty()) {
                        return notForThem();
                    }
                    unit.record(new GovernorNoticeRead(id, notified, how), id);
                    return Grounds.none();
                });
    }

    private static Grounds againstReading(CaseFile file, AccountId by, FactId notified) {
        return unread(file, notified)
                        .filter(one -> by.equals(one.notified().fact().account()))
                        .isPresent()
                ? Grounds.none()
                : notForThem();
    }

    private static Grounds notForThem() {
        return Grounds.of(
                new Ground(
                        "notice-read.by-whom-it-is-for",
                        PolicyParagraph.p(49),
                        "This notice is for somebody else, or was read already.",
                        "The case says whom it was for, and when it was read."));
    }

    private static Optional<NoticeToAGovernor> unread(CaseFile file, FactId notified) {
        return NoticeToAGovernor.unread(file).stream()
                .filter(one -> one.id().equals(notified))
                .findFirst();
    }
}
