package org.evenhand.contactlog.web;

import java.time.LocalTime;
import java.util.function.Function;
import org.evenhand.contactlog.AgeBand;
import org.evenhand.contactlog.DaysOffWork;
import org.evenhand.contactlog.Duties;
import org.evenhand.contactlog.NotAViolentIncident;
import org.evenhand.contactlog.NotReportableToHse;
import org.evenhand.contactlog.PoliceNotReported;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.SafetyReportWritten.Further;
import org.evenhand.contactlog.UnionTold;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;

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
                                Rows.row("Their age", words(told, it -> age(it.age()))),
                                Rows.row("First told", words(told, Further::firstTold)),
                                Rows.row("Told on", words(told, SafetyParts::firstToldOn)),
                                Rows.row("What was done", told.nature()),
                                Rows.row("Weapon or object", told.weapon()),
                                Rows.row("Injury", told.injury()),
                                Rows.row("Specified injury", told.specifiedInjury()),
                                Rows.row("Hospital", words(told, Further::hospital)),
                                Rows.row("How it left them", words(told, Further::felt)),
                                Rows.row(
                                        "Off work",
                                        DaysOffWork.of(open.entry(), open.today())
                                                .map(DaysOffWork::words)
                                                .orElse("")),
                                Rows.row("Support", told.support()),
                                Rows.row("Their union", words(told, it -> union(it.union()))),
                                Rows.row("Other duties", words(told, Further::otherDuties)),
                                Rows.row("Risk looked at again", told.riskReviewed()),
                                Rows.row(
                                        "Looked at on",
                                        words(told, it -> Rows.day(it.riskReviewedOn()))),
                                Rows.row("Done differently", words(told, Further::newControls)),
                                Rows.row("Who sees to it", words(told, Further::controlsOwner)),
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

    private static String words(SafetyReportWritten told, Function<Further, String> part) {
        return told.asked().map(part).orElse("");
    }

    private static String firstToldOn(Further further) {
        LocalTime at = further.firstToldAt();
        return Rows.day(further.firstToldOn()) + (at == null ? "" : ", " + Times.said(at));
    }

    private static String age(@Nullable AgeBand age) {
        return age == null ? "" : age.words();
    }

    private static String union(@Nullable UnionTold union) {
        return union == null ? "" : union.words();
    }
}
