package org.evenhand.contactlog.act;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.NotReportableToHse;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody was off work for over seven days, or an injury is one that RIDDOR names: it was reported
 * to HSE, or the health and safety lead or the headteacher says why it is not reportable (P41, B22,
 * C8).
 */
@Component
@Paragraphs("P41")
public class ReportingToHse {
    public static final Act DECIDE = new Act("contactlog.decide-on-report-to-hse");

    private final OnAnEntry onAnEntry;

    ReportingToHse(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    /**
     * It stands in the violent-incident report from now on.
     *
     * @throws IllegalArgumentException when no report was written yet
     */
    public Outcome reported(
            Scope scope,
            @Nullable FormTicket ticket,
            EntryId id,
            String reference,
            LocalDate reportedOn) {
        return onAnEntry.perform(
                scope,
                DECIDE,
                ticket,
                id,
                (unit, entry) -> {
                    SafetyReportWritten report =
                            entry.latest(SafetyReportWritten.class)
                                    .orElseThrow(() ->
                                            new IllegalArgumentException(
                                                    "There is no violent-incident report"))
                                    .fact();
                    Grounds against =
                            Stream.of(
                                            EntryRules.notEnteredInError(entry),
                                            WritingTheSafetyReport.byTheSafetyLead(unit))
                                    .collect(Grounds.collecting());
                    if (against.isEmpty()) {
                        OnAnEntry.record(unit, entry, report.reported(reference, reportedOn));
                    }
                    return against;
                });
    }

    public Outcome notReportable(
            Scope scope, @Nullable FormTicket ticket, NotReportableToHse reason) {
        return onAnEntry.decide(
                scope,
                DECIDE,
                ticket,
                reason,
                (unit, entry) -> WritingTheSafetyReport.byTheSafetyLead(unit));
    }
}
