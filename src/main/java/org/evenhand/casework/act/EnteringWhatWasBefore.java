package org.evenhand.casework.act;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.OlderPaper;
import org.evenhand.casework.PaperPoint;
import org.evenhand.casework.PaperTold;
import org.evenhand.casework.RestrictionBeforeEvenhand;
import org.evenhand.casework.ScanKept;
import org.evenhand.casework.WarningBeforeEvenhand;
import org.evenhand.casework.WarningVariant;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionImposed;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.RestrictionTold;
import org.evenhand.school.Schools;
import org.springframework.stereotype.Component;

/**
 * A warning or a restriction from before Evenhand is entered with its dates, and then its scan
 * (J15). The gates of today do not refuse it; what it lacks is listed. From then on it drives the
 * desk, the reviews and the ending like one of ours. A restriction is entered by whoever decides on
 * the case: what binds from today is nobody's to enter who is its target (J5).
 */
@Paragraphs("J15")
@Component
public class EnteringWhatWasBefore {
    public static final Act WARNING = new Act("casework.enter-warning-from-before");
    public static final Act RESTRICTION = new Act("casework.enter-restriction-from-before");
    public static final Act SCAN = new Act("casework.keep-scan");

    private static final PolicyParagraph BEFORE = PolicyParagraph.j(15);

    /** While a school begins with Evenhand, some letters still go out as they did before. */
    private static final int BEGINNING_MONTHS = 3;

    private final OnACase onACase;
    private final EvidenceFiles files;

    EnteringWhatWasBefore(OnACase onACase, EvidenceFiles files) {
        this.onACase = onACase;
        this.files = files;
    }

    /** A warning as its paper has it. */
    public record OldWarning(
            WarningVariant variant, List<Heading> headings, PaperTold told, List<PaperPoint> has) {
        public OldWarning {
            headings = List.copyOf(headings);
            has = List.copyOf(has);
        }
    }

    /** A restriction as its paper has it. */
    public record OldRestriction(
            RestrictionTerms terms,
            LocalDate start,
            LocalDate lastDay,
            List<LocalDate> reviews,
            PaperTold told,
            List<PaperPoint> has) {
        public OldRestriction {
            reviews = List.copyOf(reviews);
            has = List.copyOf(has);
        }
    }

    public Outcome enter(Scope scope, FormTicket ticket, CaseId id, OldWarning warning) {
        return onACase.record(
                scope,
                WARNING,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(unit, file, warning.told()).and(leads(scope));
                    if (against.isEmpty()) {
                        unit.record(
                                new WarningBeforeEvenhand(
                                        id,
                                        new LetterId(unit.newId()),
                                        warning.variant(),
                                        warning.headings(),
                                        warning.told(),
                                        warning.has()),
                                id,
                                file.person().id());
                    }
                    return against;
                });
    }

    public Outcome enter(Scope scope, FormTicket ticket, CaseId id, OldRestriction old) {
        return onACase.record(
                scope,
                RESTRICTION,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against =
                            against(unit, file, old.told())
                                    .and(ends(old))
                                    .and(CaseRules.notTheirs(file, Decision.RESTRICTION, scope));
                    if (against.isEmpty()) {
                        record(unit, file, old);
                    }
                    return against;
                });
    }

    private static void record(Unit unit, CaseFile file, OldRestriction old) {
        RestrictionId restriction = new RestrictionId(unit.newId());
        PersonId person = file.person().id();
        CaseId id = file.theCase().id();
        unit.record(
                new RestrictionImposed(
                        restriction,
                        person,
                        Restriction.Kind.PCCR,
                        old.terms(),
                        old.start().atStartOfDay(Period.LONDON).toInstant(),
                        old.lastDay()),
                restriction,
                person);
        unit.record(new RestrictionTold(restriction, old.told().since()), restriction, person);
        unit.record(
                new RestrictionBeforeEvenhand(
                        id,
                        restriction,
                        new LetterId(unit.newId()),
                        old.start(),
                        old.lastDay(),
                        old.reviews(),
                        old.told(),
                        old.has()),
                id,
                restriction,
                person);
        EnforcementPlans.ask(unit, restriction, old.told().since());
    }

    private static Grounds leads(Scope by) {
        return when(
                        !by.is(Role.HEADTEACHER, Role.SENIOR_LEADER),
                        "before.entered-by-a-leader",
                        "Only the headteacher or a senior leader enters a paper from before.",
                        "Ask one of them.")
                .map(Grounds::of)
                .orElse(Grounds.none());
    }

    /** Only what really was before: nothing of today comes in past its gates by this door. */
    private static Grounds against(Unit unit, CaseFile file, PaperTold told) {
        LocalDate opened = CaseFile.day(file.theCase().opened().recordedAt());
        LocalDate begun = Schools.foundedOn(unit).plusMonths(BEGINNING_MONTHS);
        return Stream.of(
                        when(
                                !told.dated().isBefore(begun),
                                "before.was-before-evenhand",
                                "It is dated %s; by %s your school had been keeping its record here for three months."
                                        .formatted(
                                                PrintedDate.of(told.dated()),
                                                PrintedDate.of(begun)),
                                "What is decided from then on goes through the pages of a case."),
                        when(
                                !told.dated().isBefore(opened),
                                "before.was-before",
                                "It is dated %s; this case was opened here on %s."
                                        .formatted(
                                                PrintedDate.of(told.dated()),
                                                PrintedDate.of(opened)),
                                "What is decided from then on goes through the pages of this case."),
                        when(
                                told.on().isBefore(told.dated()) || told.on().isAfter(file.today()),
                                "before.was-told",
                                "They cannot have been told before it was written, or later than today.",
                                "Enter the day on which they were told."))
                .collect(Grounds.collecting());
    }

    private static Grounds ends(OldRestriction old) {
        return Stream.of(
                        when(
                                old.lastDay().isBefore(old.start())
                                        || old.start().isBefore(old.told().dated()),
                                "before.dates-in-order",
                                "It would begin before it was written, or end before it began.",
                                "Look at the dates on the paper again."))
                .collect(Grounds.collecting());
    }

    private static Optional<Ground> when(
            boolean wrong, String rule, String because, String remedy) {
        return wrong ? Optional.of(new Ground(rule, BEFORE, because, remedy)) : Optional.empty();
    }

    /**
     * Keeps the scan of a paper, exactly as it came.
     *
     * @throws IllegalArgumentException when the case has no such paper
     */
    public Outcome keepScan(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            LetterId paper,
            Opened.Accepted scan,
            Path bytes) {
        return onACase.record(
                scope,
                SCAN,
                ticket,
                id,
                (unit, file) -> {
                    if (OlderPaper.of(file.theCase()).stream()
                            .noneMatch(one -> one.id().equals(paper))) {
                        throw new IllegalArgumentException("No such paper on this case");
                    }
                    unit.record(
                            new ScanKept(
                                    id,
                                    paper,
                                    scan.name().given(),
                                    scan.name().safe(),
                                    scan.mediaType(),
                                    scan.size(),
                                    files.keep(unit, bytes)),
                            id);
                    return Grounds.none();
                });
    }
}
