package org.evenhand.contactlog.act;

import java.util.Optional;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The health and safety lead, or the headteacher, writes the violent-incident report (P41, C8). */
@Component
@Paragraphs("P41")
public class WritingTheSafetyReport {
    public static final Act WRITE = new Act("contactlog.write-safety-report");

    private final OnAnEntry onAnEntry;

    WritingTheSafetyReport(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome write(Scope scope, @Nullable FormTicket ticket, SafetyReportWritten report) {
        return onAnEntry.decide(
                scope, WRITE, ticket, report, (unit, entry) -> byTheSafetyLead(unit));
    }

    static Optional<Ground> byTheSafetyLead(Unit unit) {
        return EntryRules.when(
                !unit.scope().is(Role.SAFETY_LEAD, Role.HEADTEACHER),
                "safety-report.by-the-safety-lead",
                PolicyParagraph.p(41),
                "Only the health and safety lead or the headteacher may do this",
                "Ask them.");
    }
}
