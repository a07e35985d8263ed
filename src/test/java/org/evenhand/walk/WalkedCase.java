package org.evenhand.walk;

import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Account;
import org.evenhand.access.Decision;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.Merit;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.Shortcoming;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.WarningVariant;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.AssessingACase;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.casework.act.IssuingAWarning;
import org.evenhand.casework.act.OpeningACase;
import org.evenhand.casework.act.RecordingAStep;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.InvitationLetter;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.Recipient;
import org.evenhand.casework.letters.WarningLetter;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.SaidToBe;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.Letters;
import org.evenhand.letter.SendingMethod;
import org.evenhand.letter.act.RecordingAReturn;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.people.ContactKind;
import org.evenhand.people.Person;
import org.evenhand.people.SecondFact;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;

/** A case that has gone some way by the acts themselves, at moments in the past. */
public final class WalkedCase {
    private final ReadySchool ready;
    public final PersonId person;
    public final CaseId id;
    private Account decider;

    private WalkedCase(ReadySchool ready, PersonId person, CaseId id) {
        this.ready = ready;
        this.person = person;
        this.id = id;
        this.decider = ready.head;
    }

    /** Decided by somebody else than the head from now on. */
    public WalkedCase by(Account account) {
        this.decider = account;
        return this;
    }

    private String office() {
        return decider.equals(ready.head) ? "Headteacher" : "Chair of governors";
    }

    /** Opened on that day, with something tried first and the concern in somebody's hands. */
    public static WalkedCase opened(ReadySchool ready, PersonId person, LocalDate day) {
        CaseId id =
                ready.on(
                        day,
                        () ->
                                new CaseId(
                                        idIn(
                                                ready.the(OpeningACase.class)
                                                        .open(
                                                                ready.as(ready.head),
                                                                form(),
                                                                person,
                                                                new OpeningACase.Beginning(
                                                                        StartBasis.NOT_A_COMPLAINT,
                                                                        "Calls to staff.",
                                                                        null)))));
        WalkedCase walked = new WalkedCase(ready, person, id);
        ready.on(day, () -> walked.triedAndOwned(day));
        return walked;
    }

    private Boolean triedAndOwned(LocalDate day) {
        ReadySchool.done(
                ready.the(RecordingAStep.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                id,
                                StepKind.CALL_BACK,
                                day,
                                "We rang you and asked you to speak civilly.",
                                "He agreed."));
        ReadySchool.done(
                ready.the(RecordingAnIssue.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                id,
                                "Homework sanctions are not explained.",
                                new RecordingAnIssue.Next(
                                        ready.deputy.id(),
                                        ready.deputy.displayName(),
                                        "The deputy writes to him.",
                                        day.plusDays(10))));
        return true;
    }

    public CaseFile file() {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> CaseFiles.require(unit, id));
    }

    /** Weighed on that day, for a warning. */
    public WalkedCase assessed(LocalDate day, EntryId... entries) {
        return assessed(day, Conclusion.WARN, entries);
    }

    public WalkedCase assessed(LocalDate day, Conclusion conclusion, EntryId... entries) {
        ready.on(
                day,
                () -> {
                    ReadySchool.done(
                            ready.the(AssessingACase.class)
                                    .assess(
                                            ready.as(decider),
                                            form(),
                                            id,
                                            new AssessingACase.Assessment(
                                                    List.of(entries),
                                                    List.of(Heading.A),
                                                    new AssessmentMade.Weighed(
                                                            "Swearing goes beyond anger.",
                                                            "Twice in a week.",
                                                            "Verbal abuse.",
                                                            "The teacher was shaken.",
                                                            "",
                                                            Merit.PARTLY,
                                                            Shortcoming.NONE,
                                                            "",
                                                            "It went on after a call.",
                                                            "Asked; none needed.",
                                                            "The policy, version 1.1",
                                                            null,
                                                            "A stern letter; his child is not"
                                                                    + " touched by it."),
                                                    conclusion,
                                                    "It went on.")));
                    return true;
                });
        return this;
    }

    /** Warned on that day, the letter handed over within the hour. */
    public WalkedCase warned(LocalDate day) {
        LetterId letter = ready.on(day, this::issued);
        handedOver(letter, day);
        return this;
    }

    /** A warning issued on that day, of which the person does not know yet. */
    public LetterId warning(LocalDate day) {
        return ready.on(day, this::issued);
    }

    private LetterId issued() {
        CaseFile file = file();
        WarningLetter letter =
                new WarningLetter(
                        frame(file),
                        WarningVariant.CONDUCT,
                        file.conduct().stream()
                                .map(entry ->
                                        new Incident(
                                                entry.happenedAt(),
                                                entry.channel().words(),
                                                entry.account()))
                                .toList(),
                        Optional.empty(),
                        "12 months",
                        file.today().plusDays(14),
                        new WarningLetter.Texts(
                                "We value working with you.",
                                "Paragraphs 20 to 24 of the policy.",
                                "- We rang you.",
                                "Please speak to us without swearing.",
                                "For example, we may ask you to write only.",
                                "",
                                "You may complain at any time.",
                                "Tell us what you need.",
                                ""));
        return new LetterId(
                idIn(
                        ready.the(IssuingAWarning.class)
                                .issue(
                                        ready.as(decider),
                                        form(),
                                        id,
                                        new IssuingAWarning.Draft(
                                                WarningVariant.CONDUCT,
                                                letter.document(),
                                                "The test's day"))));
    }

    private LetterFrame frame(CaseFile file) {
        return new LetterFrame(
                file.school(),
                Recipient.of(file.person(), file.today()),
                file.theCase().number(),
                file.today(),
                new LetterFrame.Signatory(decider.displayName(), office()),
                file.style());
    }

    /** Told to the face not to come onto the premises, at ten to nine on that day (J8). */
    public void barred(EntryId after, LocalDate day) {
        ready.on(
                day,
                () ->
                        idIn(
                                ready.the(ImposingAnInterimBar.class)
                                        .say(
                                                ready.as(ready.head),
                                                form(),
                                                id,
                                                new ImposingAnInterimBar.Said(
                                                        after,
                                                        day.atTime(LocalTime.of(8, 50))
                                                                .atZone(Period.LONDON)
                                                                .toInstant(),
                                                        "Do not come onto the premises.",
                                                        "The caretaker",
                                                        NoWarningReason.VIOLENCE_THREATENED,
                                                        "He threatened a teacher.",
                                                        NotOnPremises.Area.WHOLE_SITE,
                                                        Optional.of(SafetyLine.DOOR_LOCKED),
                                                        new StaffContact(
                                                                ready.deputy.id(),
                                                                ready.deputy.displayName(),
                                                                "the school office"),
                                                        "His mother brings her.",
                                                        List.of()))));
    }

    /** Handed over at ten on that day, or now, after the child's first name was asked. */
    public void handedOver(LetterId letter, LocalDate day) {
        boolean now = !day.isBefore(ReadySchool.today());
        if (now && day.isBefore(ReadySchool.today().plusDays(2))) {
            delivered(letter, SendingMethod.HANDED_OVER, TestMoment.now());
            return;
        }
        ready.at(
                day,
                LocalTime.of(10, 5),
                () -> {
                    delivered(
                            letter,
                            SendingMethod.HANDED_OVER,
                            day.atTime(10, 0).atZone(Period.LONDON).toInstant());
                    return true;
                });
    }

    /** Handed over on a day that has passed, which is written down only now. */
    public void turnsOutHandedOver(LetterId letter, LocalDate day) {
        delivered(
                letter,
                SendingMethod.HANDED_OVER,
                day.atTime(10, 0).atZone(Period.LONDON).toInstant());
    }

    /** Posted a moment ago: the person counts as told on the second working day after. */
    public void posted(LetterId letter) {
        delivered(letter, SendingMethod.FIRST_CLASS_POST, TestMoment.now());
    }

    /** It was said to be an emergency, and somebody found the same matter in it (F7). */
    public void triagedAsNoEmergency(EntryId contact) {
        ReadySchool.done(
                ready.the(TriagingAContact.class)
                        .triage(
                                ready.as(ready.deputy),
                                form(),
                                contact,
                                new TriagingAContact.Told(
                                        person,
                                        TriagedAs.SAME_MATTER,
                                        Place.OFF_SITE,
                                        Optional.empty(),
                                        "It was about the lunch bill again.",
                                        Optional.empty(),
                                        null,
                                        Optional.of(SaidToBe.EMERGENCY))));
    }

    /** Somebody said that it was no more of the same than what they were restricted for (J12). */
    public void triaged(EntryId contact) {
        ReadySchool.done(
                ready.the(TriagingAContact.class)
                        .triage(
                                ready.as(ready.deputy),
                                form(),
                                contact,
                                new TriagingAContact.Told(
                                        person,
                                        TriagedAs.SAME_MATTER,
                                        Place.OFF_SITE,
                                        Optional.empty(),
                                        "The same matter again.",
                                        Optional.empty(),
                                        null)));
    }

    /** Posted at ten on that day. */
    public void posted(LetterId letter, LocalDate day) {
        ready.at(
                day,
                LocalTime.of(10, 5),
                () -> {
                    delivered(letter, SendingMethod.FIRST_CLASS_POST, at(day));
                    return true;
                });
    }

    /** It came back at ten on that day, which is written down only now. */
    public void turnsOutToHaveComeBack(LetterId letter, LocalDate day) {
        FactId sent =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit ->
                                        Letters.byId(unit, letter)
                                                .orElseThrow()
                                                .underWay()
                                                .getFirst()
                                                .id());
        ReadySchool.done(
                ready.the(RecordingAReturn.class)
                        .record(
                                ready.as(decider),
                                letter,
                                new RecordingAReturn.Return(
                                        sent, at(day), "Gone away", "The office manager")));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(Period.LONDON).toInstant();
    }

    /** They are asked for their child’s first name, or for their postcode where there is none. */
    private void delivered(LetterId letter, SendingMethod how, Instant at) {
        Person whom = file().person();
        Optional<String> child =
                whom.children().stream()
                        .filter(kept -> kept.isSoOn(CaseFile.day(at)))
                        .map(kept -> kept.fact().child().split(" ", 2)[0])
                        .findFirst();
        ReadySchool.done(
                ready.the(RecordingDelivery.class)
                        .record(
                                ready.as(decider),
                                letter,
                                new RecordingDelivery.Delivery(
                                        how,
                                        at,
                                        "The school office",
                                        "The office manager",
                                        "Signed for",
                                        child.isPresent() ? SecondFact.CHILD : SecondFact.POSTCODE,
                                        child.orElseGet(() -> postcode(whom)))));
    }

    private static String postcode(Person person) {
        return person.contactPoints().stream()
                .map(point -> point.kept().fact())
                .filter(point -> point.kind() == ContactKind.POST)
                .flatMap(point -> Stream.ofNullable(point.value()))
                .map(lines -> lines.substring(lines.lastIndexOf('\n') + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Invited on that day to give their side within so many days. */
    public WalkedCase invited(LocalDate day, int days) {
        LetterId letter =
                ready.on(
                        day,
                        () -> {
                            CaseFile file = file();
                            LocalDate by = day.plusDays(days);
                            return new LetterId(
                                    idIn(
                                            ready.the(HearingTheirSide.class)
                                                    .invite(
                                                            ready.as(decider),
                                                            form(),
                                                            id,
                                                            new HearingTheirSide.Invitation(
                                                                    new InvitationLetter(
                                                                                    frame(file),
                                                                                    "A restriction on"
                                                                                            + " calls.",
                                                                                    "It went on.",
                                                                                    List.of(),
                                                                                    "Write or ring.",
                                                                                    by)
                                                                            .document(),
                                                                    by,
                                                                    "The test's day"))));
                        });
        handedOver(letter, day);
        return this;
    }

    /** The Chair was asked on that day and answered. */
    public WalkedCase supported(LocalDate day, boolean supportive) {
        return supported(day, supportive, ready.head);
    }

    public WalkedCase supported(LocalDate day, boolean supportive, Account by) {
        ready.on(
                day,
                () -> {
                    AskingForSupport asking = ready.the(AskingForSupport.class);
                    ReadySchool.done(
                            asking.ask(
                                    ready.as(by),
                                    form(),
                                    id,
                                    Decision.RESTRICTION,
                                    "Heading A, three months."));
                    ReadySchool.done(
                            asking.answer(
                                    ready.as(by),
                                    form(),
                                    id,
                                    new AskingForSupport.Answer(
                                            AskingForSupport.unanswered(file()).getFirst().id(),
                                            supportive,
                                            supportive ? "I support it." : "Not yet.",
                                            "By phone")));
                    return true;
                });
        return this;
    }
}
