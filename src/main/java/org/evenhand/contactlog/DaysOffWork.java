package org.evenhand.contactlog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long somebody was off work after an incident, and what follows: over three days it is
 * recorded, over seven it is reported to HSE within fifteen days of the incident (B22). The day of
 * the incident is not counted; weekends are.
 *
 * @param over whether they are back
 * @param notReportable whether somebody said why it is not reported
 */
public record DaysOffWork(long days, boolean over, boolean reported, boolean notReportable) {
    /** Of an entry, by its last report; empty when nobody was off. */
    public static Optional<DaysOffWork> of(Entry entry, LocalDate today) {
        return entry.latest(SafetyReportWritten.class)
                .flatMap(report -> of(report.fact(), today))
                .map(days ->
                        new DaysOffWork(
                                days.days,
                                days.over,
                                days.reported,
                                entry.has(NotReportableToHse.class)));
    }

    /** Empty when nobody was off. */
    public static Optional<DaysOffWork> of(SafetyReportWritten report, LocalDate today) {
        LocalDate from = report.offWorkFrom();
        LocalDate until = report.offWorkUntil();
        if (from == null) {
            return Optional.empty();
        }
        LocalDate last = until == null || until.isAfter(today) ? today : until;
        return Optional.of(
                new DaysOffWork(
                        Math.max(0, ChronoUnit.DAYS.between(from, last) + 1),
                        until != null && !until.isAfter(today),
                        report.reportedOn() != null,
                        false));
    }

    /** More than three days: it is recorded. */
    public boolean isRecorded() {
        return days > 3;
    }

    /** More than seven days: it is reported. */
    public boolean isReportable() {
        return days > 7;
    }

    /** {@code 8 days off work so far.} */
    public String counted() {
        return days + (days == 1 ? " day" : " days") + " off work" + (over ? "." : " so far.");
    }

    /** With what follows from it. */
    public String words() {
        if (isReportable()) {
            return counted()
                    + (reported
                            ? " Reported to HSE."
                            : notReportable
                                    ? " More than seven days; not reportable to HSE."
                                    : " More than seven days: report it to HSE within 15 days of the"
                                            + " incident (RIDDOR).");
        }
        return counted()
                + (isRecorded()
                        ? " More than three days: this record is kept; more than seven are reported."
                        : "");
    }
}
