package org.evenhand.casework.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.calendar.FirstClassPost;
import org.evenhand.calendar.LetterLanding;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AuthorityAnswered;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.LongerReviewed;
import org.evenhand.casework.RestrictionDecided;
import org.evenhand.casework.SupportAnswered;
import org.evenhand.casework.SupportAsked;
import org.evenhand.casework.WarningIssued;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.LetterDocument;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Times;

/** What several acts on a case ask alike. */
final class CaseRules {
    private CaseRules() {}

    static Optional<Reason> closed(CaseFile file) {
        return Reason.unless(
                file.theCase().isOpen(),
                "Case %s is closed.".formatted(file.theCase().number()),
                "Open a new case about this person.");
    }

    /** Why the one who acts may not decide, with who may (P10-7, J5, J23). */
    static Optional<Reason> decider(WhoDecides who, Scope by) {
        return who.against(by.actor().account()).all().stream().findFirst().map(Reason::of);
    }

    /** The same as the one ground against an act that only whoever decides may begin. */
    static Grounds decidedBy(String rule, WhoDecides who, Scope by) {
        return decider(who, by)
                .map(reason ->
                        Grounds.of(
                                new Ground(
                                        rule,
                                        PolicyParagraph.p(10),
                                        reason.because(),
                                        reason.remedy())))
                .orElse(Grounds.none());
    }

    /** Whoever the conduct was aimed at does not deal with them (P55-3). */
    static Grounds aimedAt(String rule, CaseFile file, Stream<StaffContact> named) {
        return named.filter(staff ->
                        file.conduct().stream()
                                .anyMatch(entry -> entry.isDirectedAt(staff.account())))
                .map(staff ->
                        new Ground(
                                rule,
                                PolicyParagraph.p(55),
                                "The conduct that led to this was aimed at %s."
                                        .formatted(staff.name()),
                                "Name somebody else."))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Grounds::new));
    }

    /**
     * The same for what follows from a decision: for somebody who does not sign in here, others
     * write it down (J5).
     */
    static Grounds notTheirs(CaseFile file, Decision decision, Scope by) {
        WhoDecides who = file.whoDecides(decision);
        boolean writtenDown = who.decider().filter(one -> one.account() == null).isPresent();
        return writtenDown ? Grounds.none() : who.against(by.actor().account());
    }

    /** Whether the answer that counts to the question for support is a yes. */
    static boolean isSupported(CaseFile file, Decision decision) {
        return latestAnswer(file, decision)
                .filter(answer -> answer.fact().supportive())
                .isPresent();
    }

    /**
     * The answer since the last decision that counts (J7, J23): the latest of somebody who may give
     * it now. A no counts whoever may answer now, until the question is put again after it: a yes
     * that somebody else was asked for before does not undo it.
     */
    static Optional<Recorded<SupportAnswered>> latestAnswer(CaseFile file, Decision decision) {
        Optional<Recorded<SupportAnswered>> no =
                answers(file, everAsked(file, decision))
                        .filter(answer -> !answer.fact().supportive())
                        .reduce((earlier, later) -> later);
        Instant since = no.map(Recorded::recordedAt).orElse(Instant.MIN);
        return answers(
                        file,
                        asked(file, decision).stream()
                                .filter(asked -> asked.recordedAt().isAfter(since))
                                .toList())
                .reduce((earlier, later) -> later)
                .or(() -> no);
    }

    private static Stream<Recorded<SupportAnswered>> answers(
            CaseFile file, List<Recorded<SupportAsked>> questions) {
        return file.theCase().all(SupportAnswered.class).stream()
                .filter(answer ->
                        questions.stream()
                                .anyMatch(asked -> asked.id().equals(answer.fact().asked())));
    }

    /** Whom this decision's question was put to, since it was decided last. */
    private static List<Recorded<SupportAsked>> everAsked(CaseFile file, Decision decision) {
        Instant since = lastDecision(file, decision);
        return file.theCase().all(SupportAsked.class).stream()
                .filter(asked -> asked.fact().decision() == decision)
                .filter(asked -> asked.recordedAt().isAfter(since))
                .toList();
    }

    /** Whom this decision's question was put to, and who still counts: not who decides now. */
    static List<Recorded<SupportAsked>> asked(CaseFile file, Decision decision) {
        List<WhoDecides.Chosen> may = mayAnswer(file, decision);
        return everAsked(file, decision).stream()
                .filter(asked ->
                        may.stream()
                                .anyMatch(one ->
                                        one.name().equals(asked.fact().name())
                                                && one.office().equals(asked.fact().office())))
                .toList();
    }

    /** Not whoever looks at the length since, as somebody who has no part in it (J9). */
    static List<WhoDecides.Chosen> mayAnswer(CaseFile file, Decision decision) {
        WhoDecides who = file.whoDecides(decision);
        return decision == Decision.WARNING
                ? who.agreementOf().stream().toList()
                : who.supporters().stream()
                        .filter(chosen -> !looksAtTheLength(file, chosen))
                        .toList();
    }

    private static boolean looksAtTheLength(CaseFile file, WhoDecides.Chosen chosen) {
        return file.theCase().all(LongerReviewed.class).stream()
                .filter(one -> one.recordedAt().isAfter(lastDecision(file, Decision.RESTRICTION)))
                .anyMatch(one ->
                        one.fact().account() != null
                                && one.fact().account().equals(chosen.account()));
    }

    /**
     * When this was decided last on this case; each decision passes its gates afresh (J9). A
     * request to the authority is over when the authority has decided on it, and not when it asks
     * for more (F8).
     */
    static Instant lastDecision(CaseFile file, Decision decision) {
        return (decision == Decision.WARNING
                        ? file.theCase().latest(WarningIssued.class).map(Recorded::recordedAt)
                        : Stream.concat(
                                        file
                                                .theCase()
                                                .latest(RestrictionDecided.class)
                                                .map(Recorded::recordedAt)
                                                .stream(),
                                        decision == Decision.ESCALATION
                                                ? answeredByTheAuthority(file)
                                                : Stream.of())
                                .max(Instant::compareTo))
                .orElse(Instant.MIN);
    }

    private static Stream<Instant> answeredByTheAuthority(CaseFile file) {
        return file.theCase().all(AuthorityAnswered.class).stream()
                .filter(given -> given.fact().outcome().settles())
                .map(Recorded::recordedAt);
    }

    /**
     * Whether a decision may rely on it: reviewed, nothing missing, and not set aside (P16, J4).
     */
    static boolean mayCount(Entry entry) {
        return entry.mayBeReliedOn();
    }

    /**
     * Whether it was found aggressive or abusive, and more than rude, inflamed or unfounded: what
     * alone may be a danger (P33).
     */
    static boolean showsDanger(Entry entry) {
        return entry.isUnder(Heading.A)
                && (entry.subTypes().stream().noneMatch(kind -> kind.heading() == Heading.A)
                        || entry.subTypes().stream().anyMatch(SubType::mayBeDangerous));
    }

    /**
     * A person says of each contact during a restriction what it was, before anybody relies on it
     * (J12, P53).
     *
     * @param among those that somebody wants to rely on
     */
    static Optional<Reason> untriaged(CaseFile file, List<Entry> among) {
        String waiting =
                file.untriaged().stream()
                        .filter(among::contains)
                        .map(CaseRules::named)
                        .collect(Collectors.joining("; "));
        return Reason.unless(
                waiting.isEmpty(),
                "Nobody has said what these contacts during a restriction were: " + waiting + ".",
                "Say it of each; the case leads to them.");
    }

    /** {@code phone call, Monday 3 November 2026, 9:40am}: a case has several on one day. */
    private static String named(Entry entry) {
        return "%s, %s, %s"
                .formatted(
                        entry.channel().words(),
                        PrintedDate.of(entry.happenedOn()),
                        entry.isTimeKnown()
                                ? Times.said(entry.happenedAt().atZone(Period.LONDON).toLocalTime())
                                : "time not known");
    }

    /** The same with who wrote it down, as a sentence begins. */
    static String sentence(Entry entry) {
        String named = named(entry);
        return "%s%s, logged by %s"
                .formatted(
                        named.substring(0, 1).toUpperCase(Locale.UK),
                        named.substring(1),
                        entry.reporter().name());
    }

    /** Where somebody says what it was. */
    static String triageOf(Entry entry) {
        return "/contacts/" + entry.id().text() + "/triage";
    }

    static Optional<Reason> dead(CaseFile file) {
        return Reason.unless(
                file.person().death().isEmpty(),
                "The record says that this person has died. Nothing is sent to them.",
                "Settle what is open, and close the case with that as the reason; if it is a mistake,"
                        + " say so on their page.");
    }

    /** Whether somebody can answer when it lands by post; a reason overrides it (J13). */
    static Optional<Reason> landing(
            CaseFile file, Optional<LetterDocument> letter, String sentAllTheSame) {
        if (!sentAllTheSame.isBlank()) {
            return Optional.empty();
        }
        return letter.flatMap(written -> landing(file, written.date()))
                .map(ground ->
                        new Reason(
                                ground.because(),
                                ground.remedy() + " Or say why it has to go all the same."));
    }

    private static Optional<Ground> landing(CaseFile file, LocalDate posted) {
        return LetterLanding.against(
                new FirstClassPost(posted).lands(file.calendar().workingDays()), file.calendar());
    }
}
