package org.evenhand.contactlog.act;

import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.PoliceNotReported;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An incident is reported to the police: always when violence was used or threatened, or for
 * stalking (P33). Only the headteacher records an exception, with a reason.
 */
@Component
@Paragraphs({"P21", "P33", "P40", "P56"})
public class ReportingToThePolice {
    public static final Act REPORT = new Act("contactlog.report-to-police");
    public static final Act EXCEPT = new Act("contactlog.not-report-to-police");

    private final OnAnEntry onAnEntry;

    ReportingToThePolice(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome report(Scope scope, @Nullable FormTicket ticket, PoliceReported report) {
        return onAnEntry.decide(scope, REPORT, ticket, report, EntryRules::decidedByALeader);
    }

    public Outcome except(Scope scope, @Nullable FormTicket ticket, PoliceNotReported exception) {
        return onAnEntry.decide(
                scope,
                EXCEPT,
                ticket,
                exception,
                (unit, entry) -> EntryRules.decidedByTheHead(unit, PolicyParagraph.p(33)));
    }
}
