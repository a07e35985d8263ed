package org.evenhand.casework.act;

import java.time.LocalDate;
import org.evenhand.casework.IssueMovedOn;
import org.evenhand.casework.IssueOutcome;
import org.evenhand.casework.IssueRecorded;
import org.evenhand.casework.IssueSettled;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/**
 * What the person says has gone wrong is written down, given to somebody, and settled on its
 * merits, whatever happens about the conduct (P4, P10).
 */
@Component
@Paragraphs({"P4", "P10", "P53"})
public class RecordingAnIssue {
    public static final Act RECORD = new Act("casework.record-issue");
    public static final Act MOVE_ON = new Act("casework.move-issue-on");
    public static final Act SETTLE = new Act("casework.settle-issue");

    private final OnACase onACase;

    RecordingAnIssue(OnACase onACase) {
        this.onACase = onACase;
    }

    /** Who deals with it, and what comes next by when. */
    public record Next(AccountId owner, String ownerName, String step, LocalDate by) {}

    public Outcome record(Scope scope, FormTicket ticket, CaseId id, String concern, Next next) {
        return onACase.record(
                scope,
                RECORD,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(
                            new IssueRecorded(
                                    id,
                                    concern,
                                    next.owner(),
                                    next.ownerName(),
                                    next.step(),
                                    next.by()),
                            id);
                    return Grounds.none();
                });
    }

    public Outcome moveOn(
            Scope scope, FormTicket ticket, CaseId id, FactId issue, String done, Next next) {
        return onACase.record(
                scope,
                MOVE_ON,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(
                            new IssueMovedOn(
                                    id,
                                    issue,
                                    done,
                                    next.owner(),
                                    next.ownerName(),
                                    next.step(),
                                    next.by()),
                            id);
                    return Grounds.none();
                });
    }

    public Outcome settle(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            FactId issue,
            IssueOutcome outcome,
            String how) {
        return onACase.record(
                scope,
                SETTLE,
                ticket,
                id,
                (unit, file) -> {
                    unit.record(new IssueSettled(id, issue, outcome, how), id);
                    return Grounds.none();
                });
    }
}
