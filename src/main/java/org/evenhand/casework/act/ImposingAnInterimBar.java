package org.evenhand.casework.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Resolution;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timescale;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.InterimBarConfirmed;
import org.evenhand.casework.InterimBarImposed;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.InterimBarLetter;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.Recipient;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionImposed;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.springframework.stereotype.Component;

/**
 * In serious danger somebody is told to their face not to come onto the premises for now (P33, P64,
 * J8). It binds from that moment, also when the head who says it was assaulted (J5); within one
 * school day it is confirmed in a letter that asks for their side (P65, B4).
 */
@Component
@Paragraphs({"P33", "P55", "P64", "P65", "J8"})
public class ImposingAnInterimBar {
    public static final Act SAY = new Act("casework.impose-interim-bar");
    public static final Act CONFIRM = new Act("casework.confirm-interim-bar");

    private final OnACase onACase;

    ImposingAnInterimBar(OnACase onACase) {
        this.onACase = onACase;
    }

    /** What was said, when, before whom, and why it could not wait. */
    public record Said(
            EntryId after,
            Instant at,
            String words,
            String witness,
            NoWarningReason reason,
            String because,
            NotOnPremises.Area area,
            Optional<SafetyLine> safety,
            StaffContact reader) {}

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

    static Grounds against(CaseFile file, Scope by, Said said) {
        Grounds who = file.whoDecides(Decision.INTERIM_BAR).against(by.actor().account());
        Grounds future =
                said.at().isAfter(file.now())
                        ? Grounds.of(
                                ground(
                                        "interim.was-said",
                                        "It cannot have been said later than now.",
                                        "Enter when it was said."))
                        : Grounds.none();
        boolean already =
                file.inForce().stream().anyMatch(one -> one.kind() == Restriction.Kind.INTERIM_BAR);
        Grounds once =
                already
                        ? Grounds.of(
                                ground(
                                        "interim.one-at-a-time",
                                        "An interim bar is in force already.",
                                        "Let it end, or decide."))
                        : Grounds.none();
        return who.and(future).and(once).and(renewedOnce(file, said.after()));
    }

    /** What happened once bars somebody twice at most; then it is decided, or over (J8). */
    private static Grounds renewedOnce(CaseFile file, EntryId after) {
        long bars =
                file.theCase().all(InterimBarImposed.class).stream()
                        .filter(said -> said.fact().after().equals(after))
                        .count();
        return bars < 2
                ? Grounds.none()
                : Grounds.of(
                        ground(
                                "interim.renewed-once",
                                "A bar after this contact was said and renewed already.",
                                "Hear their side and decide, or let it be."));
    }

    private static Ground ground(String rule, String because, String remedy) {
        return new Ground(rule, PolicyParagraph.j(8), because, remedy);
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
                                List.of(),
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
    }

    /** Fifteen school days unless the calendar does not reach so far (J8). */
    private static LocalDate lastDay(CaseFile file, LocalDate said) {
        return Timescale.SchoolDays.INTERIM_BAR.from(said, file.calendar())
                        instanceof Resolution.Resolved resolved
                ? resolved.lastDay()
                : said.plusDays(21);
    }

    private static LocalDate sideBy(CaseFile file, LocalDate said, LocalDate lastDay) {
        Due due = file.timers().due(Timer.REPRESENTATIONS, said, file.calendar());
        LocalDate usual = due instanceof Due.By by ? by.day() : said.plusDays(14);
        return usual.isAfter(lastDay) ? lastDay : usual;
    }

    /** The bar that was said and is not confirmed in writing yet. */
    public static Optional<Recorded<InterimBarImposed>> unconfirmed(CaseFile file) {
        return file.theCase().all(InterimBarImposed.class).stream()
                .filter(said ->
                        file.theCase().all(InterimBarConfirmed.class).stream()
                                .noneMatch(done ->
                                        done.fact()
                                                .restriction()
                                                .equals(said.fact().restriction())))
                .findFirst();
    }

    /** The confirming letter's page is the result. */
    public Outcome confirm(Scope scope, FormTicket ticket, CaseId id, String child, String side) {
        return onACase.perform(
                scope,
                CONFIRM,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Recorded<InterimBarImposed>> said = unconfirmed(file);
                    if (said.isEmpty()) {
                        return Verdict.refused(
                                Grounds.of(
                                        ground(
                                                "interim.waits-to-be-confirmed",
                                                "No interim bar waits to be confirmed.",
                                                "")));
                    }
                    return confirmed(unit, file, said.get().fact(), child, side);
                });
    }

    private static Verdict confirmed(
            Unit unit, CaseFile file, InterimBarImposed said, String child, String side) {
        CaseId id = file.theCase().id();
        LetterDocument letter = letter(unit, file, said, child, side);
        Grounds against =
                Letters.against(
                        unit,
                        LetterKind.INTERIM_BAR_CONFIRMED,
                        letter,
                        file.person().id(),
                        id,
                        said.restriction());
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        IssuedLetter issued =
                Letters.issue(
                        unit,
                        LetterKind.INTERIM_BAR_CONFIRMED,
                        letter,
                        file.person().id(),
                        id,
                        said.restriction());
        unit.record(
                new InterimBarConfirmed(id, said.restriction(), issued.id()),
                id,
                said.restriction());
        // The same letter asks for their side, so that an answer can be logged against it (J11).
        unit.record(new SideInvited(id, issued.id(), said.sideBy()), id);
        return Verdict.happened(issued.href());
    }

    private static LetterDocument letter(
            Unit unit, CaseFile file, InterimBarImposed said, String child, String side) {
        Optional<Entry> entry = file.entry(said.after());
        String clause =
                file.restrictions().stream()
                        .filter(one -> one.id().equals(said.restriction()))
                        .flatMap(one -> one.terms().clauses().stream())
                        .map(numbered -> numbered.clause().letterParagraph())
                        .findFirst()
                        .orElse("");
        return new InterimBarLetter(
                        new LetterFrame(
                                file.school(),
                                Recipient.of(file.person(), file.today()),
                                file.theCase().number(),
                                file.today(),
                                new LetterFrame.Signatory(
                                        unit.scope().actor().name(), Offices.of(unit.scope()))),
                        said.saidAt(),
                        new Incident(
                                entry.map(Entry::happenedAt).orElse(said.saidAt()),
                                entry.map(it -> it.channel().words()).orElse("in person"),
                                entry.map(Entry::account).orElse(said.said())),
                        said.because(),
                        clause,
                        said.lastDay(),
                        said.sideBy(),
                        child,
                        side)
                .document();
    }
}
