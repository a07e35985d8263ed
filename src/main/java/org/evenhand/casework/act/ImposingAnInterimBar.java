package org.evenhand.casework.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Resolution;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timescale;
import org.evenhand.casework.AdjustmentAnswer;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ChildMatter;
import org.evenhand.casework.InterimBarImposed;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionImposed;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.springframework.stereotype.Component;

/**
 * In serious danger somebody is told to their face not to come onto the premises for now (P33, P64,
 * J8). It binds from that moment, also when the head who says it was assaulted (J5); {@link
 * ConfirmingAnInterimBar} follows within one school day.
 */
@Component
@Paragraphs({"P33", "P55", "P64", "J8"})
public class ImposingAnInterimBar {
    public static final Act SAY = new Act("casework.impose-interim-bar");

    private final OnACase onACase;

    ImposingAnInterimBar(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * What was said, when, before whom, and why it could not wait.
     *
     * @param child how their child is brought and collected meanwhile; empty without one
     * @param agreed how each adjustment that is in place is kept meanwhile (P68)
     */
    public record Said(
            EntryId after,
            Instant at,
            String words,
            String witness,
            NoWarningReason reason,
            String because,
            NotOnPremises.Area area,
            Optional<SafetyLine> safety,
            StaffContact reader,
            String child,
            List<AdjustmentAnswer> agreed) {}

    public Outcome say(Scope scope, FormTicket ticket, CaseId id, Said said) {
        return onACase.record(
                scope,
                SAY,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(file, scope, said);
                    if (against.isEmpty()) {
                        record(unit, file, said);
                    }
                    return against;
                });
    }

    /** Everything that speaks against it, all at once. */
    static Grounds against(CaseFile file, Scope by, Said said) {
        return file.whoDecides(Decision.INTERIM_BAR)
                .against(by.actor().account())
                .and(Rule.all(new InterimProposal(file, said), InterimRule.values()));
    }

    private static void record(Unit unit, CaseFile file, Said said) {
        RestrictionId restriction = new RestrictionId(unit.newId());
        LocalDate day = CaseFile.day(said.at());
        LocalDate lastDay = lastDay(file, day);
        LocalDate sideBy = sideBy(file, day, lastDay);
        unit.record(
                new RestrictionImposed(
                        restriction,
                        file.person().id(),
                        Restriction.Kind.INTERIM_BAR,
                        new RestrictionTerms(
                                RestrictionTerms.numbered(
                                        new NotOnPremises(
                                                new NotOnPremises.Standing.Interim(sideBy),
                                                said.area(),
                                                List.of())),
                                collection(said),
                                said.safety(),
                                said.reader()),
                        said.at(),
                        lastDay),
                said.at(),
                restriction,
                file.person().id());
        unit.record(
                new InterimBarImposed(
                        file.theCase().id(),
                        restriction,
                        said.after(),
                        said.at(),
                        said.words(),
                        said.witness(),
                        said.reason(),
                        said.because(),
                        lastDay,
                        sideBy),
                said.at(),
                file.theCase().id(),
                restriction,
                file.person().id());
        Adjusting.record(unit, file, restriction, said.agreed());
        EnforcementPlans.ask(unit, restriction, said.at());
    }

    /** How the child is brought and collected meanwhile: it stands before the bar does (E37). */
    private static List<ChildContact> collection(Said said) {
        return said.child().isBlank()
                ? List.of()
                : List.of(
                        new ChildContact(
                                ChildMatter.COLLECTION.words(),
                                ChildMatter.COLLECTION.channels(),
                                Optional.empty(),
                                said.child()));
    }

    /**
     * Fifteen school days; three weeks where the terms that are entered do not reach so far (J8).
     */
    private static LocalDate lastDay(CaseFile file, LocalDate said) {
        return inSchoolDays(file, said).orElseGet(() -> said.plusWeeks(3));
    }

    private static Optional<LocalDate> inSchoolDays(CaseFile file, LocalDate said) {
        return Timescale.SchoolDays.INTERIM_BAR.from(said, file.calendar())
                        instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.lastDay())
                : Optional.empty();
    }

    /** How long one that is said today would last, in a sentence. */
    public static String length(CaseFile file) {
        String until =
                "Said today, it lasts until the end of %s"
                        .formatted(PrintedDate.of(lastDay(file, file.today())));
        return inSchoolDays(file, file.today()).isPresent()
                ? until + "."
                : until
                        + ": three weeks, because the terms entered in Settings do not reach so far.";
    }

    private static LocalDate sideBy(CaseFile file, LocalDate said, LocalDate lastDay) {
        Due due = file.timers().due(Timer.REPRESENTATIONS, said, file.calendar());
        LocalDate usual = due instanceof Due.By by ? by.day() : said.plusDays(14);
        return usual.isAfter(lastDay) ? lastDay : usual;
    }
}
