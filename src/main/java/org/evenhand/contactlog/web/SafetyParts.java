package org.evenhand.contactlog.web;

import org.evenhand.contactlog.DaysOffWork;
import org.evenhand.contactlog.Duties;
import org.evenhand.contactlog.NotAViolentIncident;
import org.evenhand.contactlog.NotReportableToHse;
import org.evenhand.contactlog.PoliceNotReported;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.ViolentIncidentEntered;

/** What followed for the police and for health and safety. */
final class SafetyParts {
    private SafetyParts() {}

    static void tell(OpenEntry open, EntryParts parts) {
        open.told(PoliceReported.class)
                .ifPresent(told ->
                        parts.add(
                                "Police",
                                "police",
                                open.seeing().whole(),
                                Rows.row("Force", told.force()),
                                Rows.row("How", told.how()),
                                Rows.row("On", Rows.day(told.on())),
                                Rows.row("Log number", told.logNumber()),
                                Rows.row("Crime reference", told.crimeReference()),
                                Rows.row("Officer", told.officer()),
                                Rows.row("What came of it", told.result())));
        open.told(PoliceNotReported.class)
                .ifPresent(told ->
                        parts.add(
                                "Police not told",
                                "police",
                                open.seeing().whole(),
                                Rows.row("Because", told.because())));
        open.told(ViolentIncidentEntered.class)
                .ifPresent(told ->
                        parts.add(
                                "Violent incident",
                                "violent-incident",
                                open.seeing().whole(),
                                Rows.row("Reference", told.reference()),
                                Rows.row("Words", told.words())));
        open.told(NotAViolentIncident.class)
                .ifPresent(told ->
                        parts.add(
                                "Not a violent incident",
                                "violent-incident",
                                open.seeing().whole(),
                                Rows.row("Because", told.because())));
        open.told(SafetyReportWritten.class)
                .ifPresent(told ->
                        parts.add(
                                "Violent-incident report",
                                "safety-report",
                                true,
                                Rows.row("Affected", told.affected()),
                                Rows.row("Their work", told.role()),
                                Rows.row("What was done", told.nature()),
                                Rows.row("Weapon or object", told.weapon()),
                                Rows.row("Injury", told.injury()),
                                Rows.row("Specified injury", told.specifiedInjury()),
                                Rows.row(
                                        "Off work",
                                        DaysOffWork.of(open.entry(), open.today())
                                                .map(DaysOffWork::words)
                                                .orElse("")),
                                Rows.row("Support", told.support()),
                                Rows.row("Risk looked at again", told.riskReviewed()),
                                Rows.row("Film", told.filmKept()),
                                Rows.row("RIDDOR reference", told.riddorReference()),
                                Rows.row("Reported to HSE on", Rows.day(told.reportedOn()))));
        open.told(NotReportableToHse.class)
                .ifPresent(told ->
                        parts.add(
                                "Not reportable to HSE",
                                Duties.RIDDOR,
                                true,
                                Rows.row("Because", told.because())));
    }
}
