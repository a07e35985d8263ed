package org.evenhand.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Timer;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.GuideRead;
import org.evenhand.casework.Issue;
import org.evenhand.casework.IssueOutcome;
import org.evenhand.casework.Merit;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.ReviewTrigger;
import org.evenhand.casework.Shortcoming;
import org.evenhand.casework.Side;
import org.evenhand.casework.SideHeard;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.ToldToAGovernor;
import org.evenhand.casework.WarningVariant;
import org.evenhand.casework.WhatWasSeen;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.AssessingACase;
import org.evenhand.casework.act.ConfirmingAnInterimBar;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.HoldingAReview;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.casework.act.IssuingAWarning;
import org.evenhand.casework.act.LookingHowItGoes;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.casework.act.OpeningACase;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.casework.letters.AcknowledgementLetter;
import org.evenhand.casework.letters.EndedNow;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.InvitationLetter;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.Recipient;
import org.evenhand.casework.letters.ReviewOutcomeLetter;
import org.evenhand.casework.letters.StillInForce;
import org.evenhand.casework.letters.VariationLetter;
import org.evenhand.casework.letters.WarningLetter;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterState;
import org.evenhand.letter.Letters;
import org.evenhand.letter.SendingMethod;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.people.SecondFact;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.jspecify.annotations.Nullable;

/** One case of the demonstration; each step happens at the moment to which the clock is wound. */
final class PlayedCase {
    static final String ALL_THE_SAME = "It cannot wait until the school is open again.";

    private final Play play;
    private final CaseActs acts;
    private final String name;
    private final String child;
    private @Nullable CaseId id;

    /**
     * @param name as the register has the person
     * @param child the first name of their child, by which letters are made sure of
     */
    PlayedCase(Play play, CaseActs acts, String name, String child) {
        this.play = play;
        this.acts = acts;
        this.name = name;
        this.child = child;
    }

    CaseId id() {
        CaseId opened = id;
        if (opened == null) {
            throw new IllegalStateException("The case of " + name + " is not opened yet");
        }
        return opened;
    }

    PersonId person() {
        return play.person(name);
    }

    CaseFile file() {
        return acts.acts().lookUp(play.as(Staff.HEAD), unit -> CaseFiles.require(unit, id()));
    }

    LetterFrame frame(CaseFile file) {
        return frame(file, Staff.HEAD, "Headteacher");
    }

    private LetterFrame frame(CaseFile file, Staff who, String office) {
        return new LetterFrame(
                file.school(),
                Recipient.of(file.person(), file.today()),
                file.theCase().number(),
                file.today(),
                new LetterFrame.Signatory(who.displayName(), office),
                file.style());
    }

    void open(StartBasis basis, String why) {
        id =
                new CaseId(
                        Play.id(
                                acts.opening()
                                        .open(
                                                play.as(Staff.HEAD),
                                                play.form(),
                                                person(),
                                                new OpeningACase.Beginning(
                                                        basis,
                                                        why,
                                                        basis == StartBasis.COMPLAINT_CONCLUDED
                                                                ? play.now()
                                                                : null))));
    }

    void tried(StepKind kind, String what, String result) {
        Play.done(
                acts.steps()
                        .record(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                kind,
                                play.now(),
                                what,
                                result));
    }

    void raised(String concern, Staff owner, String step, LocalDate by) {
        Play.done(
                acts.issues()
                        .record(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                concern,
                                new RecordingAnIssue.Next(
                                        play.account(owner).id(), owner.displayName(), step, by)));
    }

    void movedOn(String done, Staff owner, String step, LocalDate by) {
        Issue issue = file().theCase().issues().getLast();
        Play.done(
                acts.issues()
                        .moveOn(
                                play.as(owner),
                                play.form(),
                                id(),
                                issue.id(),
                                done,
                                new RecordingAnIssue.Next(
                                        play.account(owner).id(), owner.displayName(), step, by)));
    }

    void settled(IssueOutcome outcome, String how) {
        Issue issue = file().theCase().issues().getLast();
        Play.done(
                acts.issues()
                        .settle(play.as(Staff.SLT), play.form(), id(), issue.id(), outcome, how));
    }

    void complaint(String reference, String about, String how) {
        Play.done(
                acts.complaints()
                        .route(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                reference,
                                about,
                                play.now(),
                                how));
    }

    void complaintConcluded(String stage, String outcome) {
        Complaint open =
                file().theCase().complaints().stream()
                        .filter(Complaint::isOpen)
                        .findFirst()
                        .orElseThrow();
        Play.done(
                acts.complaints()
                        .conclude(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                open.routed().id(),
                                stage,
                                play.now(),
                                outcome));
    }

    void assess(Heading heading, Conclusion conclusion, String because, String... entries) {
        Play.done(
                acts.assessing()
                        .assess(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                new AssessingACase.Assessment(
                                        play.entries(List.of(entries)),
                                        List.of(heading),
                                        weighed(heading, entries.length),
                                        conclusion,
                                        because)));
    }

    private AssessmentMade.Weighed weighed(Heading heading, int contacts) {
        return new AssessmentMade.Weighed(
                heading == Heading.A
                        ? "What was said and done goes beyond anger: it was aimed at a member of staff and"
                                + " meant to frighten or belittle them."
                        : "Reading and answering it took staff away from other children on several days.",
                contacts == 1 ? "Once so far." : contacts + " contacts that count.",
                heading == Heading.A
                        ? "Abuse and intimidation."
                        : "Far more contact than one matter needs.",
                "Those concerned have said how it left them; the office was affected too.",
                "They are worried about their child, which we understand.",
                Merit.PARTLY,
                Shortcoming.POSSIBLE,
                "Our first answer took eight school days. We have said sorry for that.",
                "They were spoken to about it, and it was done again.",
                "Asked by phone; none are needed.",
                "The policy, version 1.1.",
                file().school()
                        .howToGuide()
                        .map(guide -> GuideRead.of(guide, Staff.HEAD.displayName(), play.now()))
                        .orElse(null),
                "They read on paper that we listened; their child is not mentioned, and nothing about"
                        + " school changes for them.");
    }

    List<Incident> incidents(List<Entry> entries) {
        return entries.stream()
                .map(entry ->
                        Incident.of(
                                entry,
                                entry.exactWords().isEmpty()
                                        ? entry.account()
                                        : "You said or wrote: “" + entry.exactWords() + "”"))
                .toList();
    }

    void warn(String weAsk) {
        CaseFile file = file();
        WarningVariant variant =
                WarningVariant.of(file.assessment().orElseThrow().fact().headings());
        boolean conduct = variant == WarningVariant.CONDUCT;
        WarningLetter letter =
                new WarningLetter(
                        frame(file),
                        variant,
                        incidents(file.conduct()),
                        concern(file),
                        file.timers().allowed(Timer.WARNING_COUNTS).toString(),
                        file.calendar().workingDays().after(file.today(), 10),
                        new WarningLetter.Texts(
                                "We value working with you, and we will go on doing so. Anything that you"
                                        + " raise with us is looked into, whatever else this letter says.",
                                conduct
                                        ? "Paragraphs 20 to 24 of the policy say that aggression, threats, abuse and"
                                                + " language that causes staff to feel afraid or abused are not"
                                                + " accepted, whatever lies behind them. Those you spoke to have told"
                                                + " us how it left them."
                                        : "Paragraphs 27 and 28 of the policy say that contact becomes unacceptable"
                                                + " when the time spent on it affects what we can do for you and for"
                                                + " others.",
                                steps(file),
                                weAsk,
                                "For example, we may ask you to write to one named member of staff only, or not"
                                        + " to ring the school.",
                                conduct
                                        ? "We may report threats, violence or harassment to the police."
                                        : "",
                                "You may raise a concern or complain about anything we do, this letter included,"
                                        + " through our complaints procedure. This letter does not limit that.",
                                "If something makes it harder for you to deal with us, such as your health, a"
                                        + " disability or something at home, please tell us, and we will see what"
                                        + " we can change. You may bring somebody to speak for you.",
                                ""));
        Play.done(
                acts.warning()
                        .issue(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                new IssuingAWarning.Draft(
                                        variant, letter.document(), ALL_THE_SAME)));
    }

    private static String steps(CaseFile file) {
        return String.join(
                "\n",
                file.theCase().all(org.evenhand.casework.StepTried.class).stream()
                        .map(tried ->
                                "- On %s: %s"
                                        .formatted(
                                                org.evenhand.calendar.PrintedDate.of(
                                                        tried.fact().on()),
                                                tried.fact().what()))
                        .toList());
    }

    static Optional<WarningLetter.Concern> concern(CaseFile file) {
        return file.issues().stream()
                .filter(Issue::isOpen)
                .findFirst()
                .map(issue ->
                        new WarningLetter.Concern(
                                issue.concern(),
                                issue.ownerName(),
                                issue.nextStep(),
                                issue.nextBy()));
    }

    void notified(String how) {
        ToldToAGovernor waits = ToldToAGovernor.waiting(file()).getLast();
        Play.done(
                acts.notifying()
                        .notify(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                waits.id(),
                                new NotifyingAGovernor.Way(SendingMethod.E_MAILED, how)));
    }

    /** The Chair says that they have read it. */
    void noticeRead() {
        Play.done(
                acts.readingNotices()
                        .read(
                                play.as(Staff.CHAIR),
                                play.form(),
                                id(),
                                NoticeToAGovernor.unread(file()).getLast().id()));
    }

    /** Sends every letter of the case that lies there unsent, the same way. */
    void sent(SendingMethod method) {
        Instant now = play.instant().truncatedTo(ChronoUnit.MINUTES);
        List<IssuedLetter> unsent =
                acts.acts()
                        .lookUp(
                                play.as(Staff.HEAD),
                                unit ->
                                        Letters.about(unit, id()).stream()
                                                .filter(letter ->
                                                        LetterState.of(letter, unit.now())
                                                                == LetterState.NOT_SENT)
                                                .toList());
        for (IssuedLetter letter : unsent) {
            boolean toThem = letter.kind().goesToThePerson();
            SendingMethod how = toThem ? method : SendingMethod.HANDED_OVER;
            Play.done(
                    acts.deliveries()
                            .record(
                                    play.as(Staff.HEAD),
                                    letter.id(),
                                    new RecordingDelivery.Delivery(
                                            how,
                                            now,
                                            toThem ? "At the school office" : "At the school",
                                            toThem
                                                    ? Staff.OFFICE.displayName()
                                                    : Staff.HEAD.displayName(),
                                            how.isByPost()
                                                    ? "Certificate of posting, in the file"
                                                    : "Signed for",
                                            toThem ? SecondFact.CHILD : null,
                                            toThem ? child : "")));
        }
    }

    void invite(String considered, LocalDate by, String... entries) {
        CaseFile file = file();
        LetterDocument letter =
                new InvitationLetter(
                                frame(file),
                                considered,
                                "We wrote to you because of how you contacted the school. Since then there has"
                                        + " been more, and I have to consider what to do.",
                                incidents(file.entries(play.entries(List.of(entries)))),
                                "Write or e-mail to the school, ask for a telephone call or a meeting, or let"
                                        + " somebody speak for you.",
                                by)
                        .document();
        Play.done(
                acts.side()
                        .invite(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                new HearingTheirSide.Invitation(letter, by, ALL_THE_SAME)));
    }

    void heard(String how, String words, LocalDate by) {
        SideInvited invited = file().theCase().latest(SideInvited.class).orElseThrow().fact();
        Play.done(
                acts.side()
                        .hear(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                new HearingTheirSide.Heard(
                                        invited.letter(),
                                        how,
                                        words,
                                        Staff.HEAD.displayName(),
                                        by)));
        SideHeard said = side().heard().fact();
        Play.done(
                acts.side()
                        .acknowledge(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                side().id(),
                                new AcknowledgementLetter(
                                                frame(file()),
                                                file().somethingStands(),
                                                said.how(),
                                                said.answerer(),
                                                said.by(),
                                                "")
                                        .document()));
    }

    void weighed(String whatCameOfIt) {
        Play.done(
                acts.side()
                        .weigh(play.as(Staff.HEAD), play.form(), id(), side().id(), whatCameOfIt));
    }

    void answered(String how) {
        Play.done(
                acts.side()
                        .answer(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                side().id(),
                                how,
                                play.now()));
    }

    private Side side() {
        return file().theCase().sides().getLast();
    }

    void asked(String outline) {
        Play.done(
                acts.support()
                        .ask(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                Decision.RESTRICTION,
                                outline));
    }

    void supported(String words) {
        Play.done(
                acts.support()
                        .answer(
                                play.as(Staff.CHAIR),
                                play.form(),
                                id(),
                                new AskingForSupport.Answer(
                                        AskingForSupport.unanswered(file()).getFirst().id(),
                                        true,
                                        words,
                                        "Signed in")));
    }

    void restricted(TheRestriction restriction) {
        Play.done(
                acts.imposing()
                        .impose(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                restriction.draft(this, play)));
    }

    Restrained restrained() {
        return Restrained.of(file()).getLast();
    }

    TheCarryingOut carriedOut() {
        return new TheCarryingOut(play, acts, this);
    }

    void triaged(String entry, TriagedAs as, Staff addressee, String reason) {
        Play.done(
                acts.triaging()
                        .triage(
                                play.as(Staff.HEAD),
                                play.form(),
                                play.entry(entry),
                                new TriagingAContact.Told(
                                        person(),
                                        as,
                                        Place.OFF_SITE,
                                        Optional.of(play.account(addressee).id()),
                                        reason,
                                        Optional.empty(),
                                        null)));
    }

    void barredForNow(String entry, Instant at, String words, String because) {
        Play.done(
                acts.interimBars()
                        .say(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                new ImposingAnInterimBar.Said(
                                        play.entry(entry),
                                        at,
                                        words,
                                        Staff.SAFETY.displayName(),
                                        NoWarningReason.VIOLENCE_USED,
                                        because,
                                        NotOnPremises.Area.WHOLE_SITE,
                                        Optional.of(SafetyLine.NOT_ALONE),
                                        new StaffContact(
                                                play.account(Staff.SLT).id(),
                                                Staff.SLT.displayName(),
                                                "m.hughes@willowmere.example"),
                                        "Mia is brought to the corner of Mill Lane and met there by the office, at"
                                                + " 8:40 and 3:20.",
                                        List.of())));
    }

    void barConfirmed(String happened) {
        CaseFile file = file();
        Play.done(
                acts.confirmations()
                        .confirm(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                ConfirmingAnInterimBar.unconfirmed(file)
                                        .map(said ->
                                                ConfirmingAnInterimBar.draft(
                                                        frame(file),
                                                        file,
                                                        said.fact(),
                                                        new ConfirmingAnInterimBar.Words(
                                                                happened,
                                                                "We want to hear your side before anything is decided."
                                                                        + " Write, e-mail, ask for a telephone call, or"
                                                                        + " let somebody speak for you."),
                                                        concern(file),
                                                        TheRestriction.disagree(file)))));
    }

    void reviewed(ReviewOutcome outcome, String theirViews, String because) {
        CaseFile file = file();
        String considered =
                "The contacts since it began, how the staff concerned are now, the child, and whether"
                        + " anything should be done differently for them.";
        boolean lifted = outcome == ReviewOutcome.LIFT;
        String meeting =
                lifted
                        ? "If you would like to talk, a governor who had no part in this would be glad to"
                                + " meet you. Please ring the office."
                        : "";
        LetterDocument letter =
                new ReviewOutcomeLetter(
                                frame(file),
                                file.today(),
                                ReviewTrigger.PROMISED,
                                outcome,
                                goingOn(file),
                                considered,
                                because,
                                concern(file),
                                TheRestriction.disagree(file),
                                lifted
                                        ? Optional.of(
                                                new EndedNow(file.countsUntil(file.now()), meeting))
                                        : Optional.empty())
                        .document();
        Outcome held =
                acts.reviews()
                        .hold(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                new HoldingAReview.Draft(
                                        ReviewTrigger.PROMISED,
                                        considered,
                                        theirViews,
                                        "",
                                        outcome,
                                        because,
                                        null,
                                        "",
                                        meeting,
                                        letter,
                                        ALL_THE_SAME));
        Play.done(held);
    }

    /** Looked at early, and one clause taken away. */
    void madeMilder(Class<? extends Clause> takenAway, String theirViews, String because) {
        CaseFile file = file();
        String considered = "What has happened since it began, and what you told us.";
        RestrictionTerms now = restrained().terms(file);
        RestrictionTerms milder =
                new RestrictionTerms(
                        RestrictionTerms.numbered(
                                now.clauses().stream()
                                        .map(NumberedClause::clause)
                                        .filter(clause -> !takenAway.isInstance(clause))
                                        .toArray(Clause[]::new)),
                        now.childPlan(),
                        now.safetyLine(),
                        now.reader());
        LetterDocument letter =
                new VariationLetter(
                                frame(file),
                                file.today(),
                                goingOn(file),
                                clauses(milder),
                                List.of(),
                                restrained().nextReview().filter(day -> day.isAfter(file.today())),
                                considered,
                                because,
                                concern(file),
                                TheRestriction.disagree(file))
                        .document();
        Play.done(
                acts.reviews()
                        .hold(
                                play.as(Staff.HEAD),
                                play.form(),
                                id(),
                                new HoldingAReview.Draft(
                                        ReviewTrigger.NEW_INFORMATION,
                                        considered,
                                        theirViews,
                                        "",
                                        ReviewOutcome.VARY,
                                        because,
                                        milder,
                                        letter,
                                        ALL_THE_SAME)));
    }

    /** What it asks now, as its letter says it. */
    private StillInForce goingOn(CaseFile file) {
        return new StillInForce(
                clauses(restrained().terms(file)),
                List.of(CaseFile.day(restrained().decided().orElseThrow().recordedAt())),
                restrained().restriction().period().lastDay());
    }

    private static List<String> clauses(RestrictionTerms terms) {
        return terms.clauses().stream()
                .map(numbered -> numbered.clause().letterParagraph())
                .toList();
    }

    void disagrees(String how, String grounds) {
        Play.done(acts.requests().request(play.as(Staff.HEAD), play.form(), id(), how, grounds));
    }

    /** Somebody looked at the record after a warning or during a restriction. */
    void looked(WhatWasSeen seen, String words, LocalDate next) {
        Play.done(
                acts.looking()
                        .look(
                                play.as(Staff.SLT),
                                play.form(),
                                id(),
                                new LookingHowItGoes.Look(seen, words, next)));
    }

    void closed(String because) {
        Play.done(acts.closing().close(play.as(Staff.HEAD), play.form(), id(), because));
    }
}
