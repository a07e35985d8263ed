package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Timer;
import org.evenhand.ledger.Recorded;

/**
 * Whether an incident is to be reported to HSE under RIDDOR, by which day, and whether it was: over
 * seven days off work within fifteen days of it, an injury that RIDDOR names without delay (P41,
 * B22).
 *
 * @param report what the health and safety lead wrote last
 * @param named whether the injury is one that RIDDOR names
 * @param days how long somebody has been off work; empty when nobody was
 * @param overSevenBy the last day in time when somebody is off work for more than seven days
 * @param notReportable why it is not reported; empty when nobody said so
 */
public record ReportToHse(
        SafetyReportWritten report,
        boolean named,
        LocalDate happenedOn,
        Optional<DaysOffWork> days,
        LocalDate overSevenBy,
        Optional<String> notReportable) {
    /** Empty until the report on it is written. */
    public static Optional<ReportToHse> of(Entry entry, EntryDays days) {
        return entry.latest(SafetyReportWritten.class)
                .map(report ->
                        new ReportToHse(
                                report.fact(),
                                report.fact().specifiedInjury(),
                                entry.happenedOn(),
                                DaysOffWork.of(entry, days.today()),
                                days.due(Timer.RIDDOR_OVER_SEVEN_DAYS, entry.happenedOn()),
                                because(entry, report)));
    }

    /** A reason from before anybody knew of an injury that RIDDOR names is none for it. */
    private static Optional<String> because(Entry entry, Recorded<SafetyReportWritten> report) {
        return entry.latest(NotReportableToHse.class)
                .filter(reason ->
                        !report.fact().specifiedInjury()
                                || reason.recordedAt().isAfter(report.recordedAt()))
                .map(reason -> reason.fact().because());
    }

    public boolean isAskedFor() {
        return named || days.filter(DaysOffWork::isReportable).isPresent();
    }

    /** Reported, or a reason why it is not. */
    public boolean isAnswered() {
        return report.reportedOn() != null || notReportable.isPresent();
    }

    /** The last day in time: of an injury that RIDDOR names, its own. */
    public LocalDate due() {
        return named ? happenedOn : overSevenBy;
    }

    /** What a report on the incident says of it: what is still due, with its day. */
    public String words() {
        LocalDate on = report.reportedOn();
        if (on != null) {
            return "%s, reported on %s"
                    .formatted(
                            report.riddorReference().isEmpty()
                                    ? "Reference not known yet"
                                    : report.riddorReference(),
                            PrintedDate.of(on));
        }
        if (!report.riddorReference().isEmpty()) {
            return report.riddorReference() + ", on a day not known yet";
        }
        return notReportable
                .map(because -> "Not reportable. " + because)
                .orElseGet(this::notReported);
    }

    private String notReported() {
        if (named) {
            return "Due without delay: it is an injury that RIDDOR names. Not reported yet.";
        }
        if (isAskedFor()) {
            return "Due by %s, 15 days after the incident: more than seven days off work (RIDDOR). Not reported yet."
                    .formatted(PrintedDate.of(overSevenBy));
        }
        return days.filter(off -> !off.over())
                .map(_ ->
                        "Not due so far. Should it come to more than seven days off work, it is due by %s, 15 days after the incident (RIDDOR)."
                                .formatted(PrintedDate.of(overSevenBy)))
                .orElse(
                        "Not due: no injury that RIDDOR names, and nobody off work for more than seven days.");
    }
}
