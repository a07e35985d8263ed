package org.evenhand.casework.letters;

import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.access.Account;
import org.evenhand.access.Decision;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.Merit;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.PaperPoint;
import org.evenhand.casework.PaperTold;
import org.evenhand.casework.Shortcoming;
import org.evenhand.casework.SideHeard;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.ToldToAGovernor;
import org.evenhand.casework.act.AnsweringARequest;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.AssessingACase;
import org.evenhand.casework.act.EnteringWhatWasBefore;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.casework.act.OpeningACase;
import org.evenhand.casework.act.RecordingAStep;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.casework.act.RoutingAComplaint;
import org.evenhand.casework.web.FilledSheet;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.Direction;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.EntryReviewed;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.ProtectedAct;
import org.evenhand.contactlog.SafeguardingAnswered;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.TargetsTold;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.EnteringAViolentIncident;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.contactlog.act.ReviewingAnEntry;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.contactlog.act.WritingTheSafetyReport;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.letter.SealedBlock;
import org.evenhand.letter.SendingMethod;
import org.evenhand.letter.Standing;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.SecondFact;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Typed;

/** The case of one person at Fernleigh, taken its way by the acts, with the letters it made. */
public final class ParentsCase {
    /** The record is sealed as the program runs, so its blocks are no matter of the letter. */
    private static final SealedBlock SEAL =
            new SealedBlock(
                    1842, "9f2c41d07be85a36c1f4e2d98b70a5536e1d4c7f82b93a06d5e4f1c2b3a49788");

    public final Fernleigh school;
    private final PersonId person;
    private SecondFact confirming = SecondFact.POSTCODE;
    private String confirmed;
    private final Map<String, LetterDocument> letters = new LinkedHashMap<>();
    private final List<CaseId> opened = new ArrayList<>();
    private Account decider;

    private ParentsCase(Fernleigh school, PersonId person, String postcode) {
        this.school = school;
        this.person = person;
        this.confirmed = postcode;
        this.decider = school.head();
    }

    public static ParentsCase of(String name, RelationshipKind kind, String address) {
        return in(Fernleigh.founded(), name, kind, address);
    }

    /** Somebody else of the same school. */
    static ParentsCase in(Fernleigh school, String name, RelationshipKind kind, String address) {
        String postcode = address.substring(address.lastIndexOf('\n') + 1);
        return new ParentsCase(school, school.person(name, kind, address), postcode);
    }

    public PersonId person() {
        return person;
    }

    /** From now on somebody else decides, because the head was the target (J5). */
    void decidedBy(Account other) {
        decider = other;
    }

    public ParentsCase withAChild(String name, YearGroup year) {
        school.child(person, name, year);
        confirming = SecondFact.CHILD;
        confirmed = name;
        return this;
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private CaseId id() {
        return opened.getFirst();
    }

    public CaseFile file() {
        return school.the(Acts.class)
                .lookUp(school.as(school.head()), unit -> CaseFiles.require(unit, id()));
    }

    /** Its letters by their short names, in the order in which they went out. */
    Map<String, LetterDocument> letters() {
        return Collections.unmodifiableMap(letters);
    }

    LetterDocument letter(String name) {
        LetterDocument letter = letters.get(name);
        if (letter == null) {
            throw new IllegalStateException("No such letter: " + name);
        }
        return letter;
    }

    /** One contact, as it was logged, completed by its reporter and reviewed by a deputy. */
    record Contact(
            LocalDate day,
            String time,
            Channel channel,
            Place place,
            String account,
            String words,
            SubType kind,
            int staffMinutes) {}

    EntryId logged(Contact contact) {
        return logged(contact, school.teacher(), List.of());
    }

    /** The same, aimed at somebody, or holding what can never count itself (J4). */
    EntryId logged(Contact contact, Account target, List<ProtectedAct> neverCounts) {
        EntryId entry =
                school.at(
                        contact.day(),
                        "16:40",
                        () ->
                                new EntryId(
                                        idIn(
                                                school.the(LoggingAContact.class)
                                                        .log(
                                                                school.as(school.office()),
                                                                new LoggingAContact.Told(
                                                                        "A parent",
                                                                        contact.channel(),
                                                                        Fernleigh.moment(
                                                                                contact.day(),
                                                                                contact.time()),
                                                                        contact.account(),
                                                                        contact.words(),
                                                                        List.of(),
                                                                        "I was upset.")))));
        return school.at(
                contact.day(), "17:10", () -> completed(entry, contact, target, neverCounts));
    }

    private EntryId completed(
            EntryId entry, Contact contact, Account aimedAt, List<ProtectedAct> neverCounts) {
        Target target = new Target(aimedAt.id(), aimedAt.displayName());
        done(
                school.the(NamingThePerson.class)
                        .name(school.as(school.head()), null, entry, Optional.of(person)));
        done(
                school.the(CompletingAnEntry.class)
                        .tell(
                                school.as(school.office()),
                                null,
                                entry,
                                List.of(
                                        new CircumstancesTold(
                                                entry,
                                                Direction.IN,
                                                contact.place(),
                                                "",
                                                true,
                                                "",
                                                null,
                                                contact.staffMinutes(),
                                                null,
                                                List.of(),
                                                "Other children waited."),
                                        new TargetsTold(entry, List.of(target)),
                                        new DissatisfactionAnswered(entry, false, null, "", ""),
                                        new BackgroundTold(entry, "", List.of(), ""),
                                        new SafeguardingAnswered(entry, false),
                                        new ImpactTold(entry, target, "I was shaken.", "", true))));
        done(
                school.the(ReviewingAnEntry.class)
                        .review(
                                school.as(school.deputy()),
                                null,
                                new EntryReviewed(
                                        entry,
                                        List.of(contact.kind().heading()),
                                        List.of(contact.kind()),
                                        List.of(),
                                        "It went beyond anger.",
                                        neverCounts,
                                        neverCounts.isEmpty() ? List.of() : List.of(target),
                                        "",
                                        true,
                                        "It is what the policy describes.",
                                        "The head reads it.")));
        return entry;
    }

    public void opened(String on, StartBasis basis, String why) {
        school.at(
                day(on),
                "09:00",
                () ->
                        opened.add(
                                new CaseId(
                                        idIn(
                                                school.the(OpeningACase.class)
                                                        .open(
                                                                school.as(school.head()),
                                                                form(),
                                                                person,
                                                                new OpeningACase.Beginning(
                                                                        basis, why, null))))));
    }

    void tried(String on, StepKind kind, String what, String result) {
        did(
                on,
                "11:00",
                () ->
                        school.the(RecordingAStep.class)
                                .record(
                                        school.as(school.head()),
                                        form(),
                                        id(),
                                        kind,
                                        day(on),
                                        what,
                                        result));
    }

    void raised(String on, String concern, Account owner, String step, String by) {
        did(
                on,
                "11:30",
                () ->
                        school.the(RecordingAnIssue.class)
                                .record(
                                        school.as(school.head()),
                                        form(),
                                        id(),
                                        concern,
                                        new RecordingAnIssue.Next(
                                                owner.id(), owner.displayName(), step, day(by))));
    }

    void movedOn(String on, String done, Account owner, String step, String by) {
        did(
                on,
                "11:45",
                () ->
                        school.the(RecordingAnIssue.class)
                                .moveOn(
                                        school.as(school.head()),
                                        form(),
                                        id(),
                                        file().theCase().issues().getFirst().id(),
                                        done,
                                        new RecordingAnIssue.Next(
                                                owner.id(), owner.displayName(), step, day(by))));
    }

    void assessed(String on, Conclusion conclusion, String because, EntryId... entries) {
        did(
                on,
                "12:00",
                () ->
                        school.the(AssessingACase.class)
                                .assess(
                                        school.as(decider),
                                        form(),
                                        id(),
                                        new AssessingACase.Assessment(
                                                List.of(entries),
                                                file().entries(List.of(entries)).stream()
                                                        .flatMap(entry ->
                                                                entry
                                                                        .classified()
                                                                        .orElseThrow()
                                                                        .headings()
                                                                        .stream())
                                                        .distinct()
                                                        .toList(),
                                                WEIGHED,
                                                conclusion,
                                                because)));
    }

    private static final AssessmentMade.Weighed WEIGHED =
            new AssessmentMade.Weighed(
                    "It goes beyond what anger or worry explains.",
                    "More than once, over weeks.",
                    "As the contacts show.",
                    "The staff concerned were shaken, and others waited.",
                    "They worry about somebody they love.",
                    Merit.PARTLY,
                    Shortcoming.NONE,
                    "",
                    "It went on after it was talked about.",
                    "Asked; none were needed.",
                    "The policy, version 1.1",
                    null,
                    "A letter, and no change for a child.");

    /** The Chair is asked for support, and gives it. */
    void supported(String on, String outline) {
        supported(on, Decision.RESTRICTION, outline, "I support it.");
    }

    void supported(String on, Decision decision, String outline, String words) {
        AskingForSupport asking = school.the(AskingForSupport.class);
        did(on, "13:00", () -> asking.ask(school.as(decider), form(), id(), decision, outline));
        did(
                on,
                "18:00",
                () ->
                        asking.answer(
                                school.as(
                                        decider.equals(school.chair())
                                                ? school.viceChair()
                                                : school.chair()),
                                form(),
                                id(),
                                new AskingForSupport.Answer(
                                        AskingForSupport.unanswered(file()).getFirst().id(),
                                        true,
                                        words,
                                        "Signed in")));
    }

    /** Somebody said that a contact during the restriction broke it (J12). */
    void broken(String on, EntryId contact, String because) {
        did(
                on,
                "16:30",
                () ->
                        school.the(TriagingAContact.class)
                                .triage(
                                        school.as(school.deputy()),
                                        form(),
                                        contact,
                                        new TriagingAContact.Told(
                                                person,
                                                TriagedAs.BREACH,
                                                org.evenhand.restriction.Place.OFF_SITE,
                                                Optional.empty(),
                                                because,
                                                Optional.empty(),
                                                null)));
    }

    /** What the head says to somebody's face, before the office manager. */
    void barred(String on, String time, EntryId after, String because, String child) {
        did(
                on,
                "16:00",
                () ->
                        school.the(ImposingAnInterimBar.class)
                                .say(
                                        school.as(school.head()),
                                        form(),
                                        id(),
                                        new ImposingAnInterimBar.Said(
                                                after,
                                                Fernleigh.moment(day(on), time),
                                                "Please do not come onto the site for now.",
                                                school.office().displayName(),
                                                NoWarningReason.VIOLENCE_USED,
                                                because,
                                                NotOnPremises.Area.WHOLE_SITE,
                                                Optional.of(SafetyLine.NOT_ALONE),
                                                new StaffContact(
                                                        school.deputy().id(),
                                                        school.deputy().displayName(),
                                                        "the school office"),
                                                child,
                                                List.of())));
    }

    /** Complained on one day, and written down on the case on another. */
    void complained(String on, String written, String reference, String about) {
        did(
                written,
                "10:00",
                () ->
                        school.the(RoutingAComplaint.class)
                                .route(
                                        school.as(school.head()),
                                        form(),
                                        id(),
                                        reference,
                                        about,
                                        day(on),
                                        "By letter"));
    }

    /** The first complaint of the case came to its end. */
    void concluded(String on, String written, String stage, String outcome) {
        did(
                written,
                "10:10",
                () ->
                        school.the(RoutingAComplaint.class)
                                .conclude(
                                        school.as(school.head()),
                                        form(),
                                        id(),
                                        file().theCase().complaints().getFirst().routed().id(),
                                        stage,
                                        day(on),
                                        outcome));
    }

    /** A complaint of the case, for which a page asks by id. */
    String complaint(int index) {
        return file().theCase().complaints().get(index).id().text();
    }

    /** What they said for their side, which is acknowledged in a letter and then weighed. */
    void heard(String on, String how, String words, String by, String cameOfIt) {
        LetterId invited = file().theCase().latest(SideInvited.class).orElseThrow().fact().letter();
        did(
                on,
                "10:00",
                () ->
                        school.the(HearingTheirSide.class)
                                .hear(
                                        school.as(school.head()),
                                        form(),
                                        id(),
                                        new HearingTheirSide.Heard(
                                                invited,
                                                how,
                                                words,
                                                school.head().displayName(),
                                                day(by))));
        issues("acknowledgement", on, "acknowledge", decider, answers());
        did(
                on,
                "15:00",
                () ->
                        school.the(HearingTheirSide.class)
                                .weigh(
                                        school.as(decider),
                                        form(),
                                        id(),
                                        file().theCase().all(SideHeard.class).getLast().id(),
                                        cameOfIt));
    }

    void disagrees(String on, String how, String grounds) {
        did(
                on,
                "09:30",
                () ->
                        school.the(AnsweringARequest.class)
                                .request(school.as(school.head()), form(), id(), how, grounds));
    }

    /** A sheet filled in by that person on that day; its letter is posted the same afternoon. */
    void issues(String letter, String on, String sheet, Account by, Typed answers) {
        issued(letter, on, () -> FilledSheet.taken(sheet, file(), school.as(by), day(on), answers));
    }

    private void issued(String letter, String on, java.util.function.Supplier<Outcome> act) {
        LetterId issued = school.at(day(on), "14:00", () -> new LetterId(idIn(act.get())));
        did(
                on,
                "15:30",
                () ->
                        school.the(RecordingDelivery.class)
                                .record(
                                        school.as(school.head()),
                                        issued,
                                        new RecordingDelivery.Delivery(
                                                SendingMethod.HANDED_OVER,
                                                Fernleigh.moment(day(on), "15:20"),
                                                "The school office",
                                                school.office().displayName(),
                                                "Signed for",
                                                confirming,
                                                confirmed)));
        keep(letter, issued);
    }

    private void keep(String letter, LetterId issued) {
        letters.put(
                letter,
                school.the(Acts.class)
                        .lookUp(
                                school.as(school.head()),
                                unit -> {
                                    LetterDocument document =
                                            Letters.document(unit, issued).orElseThrow();
                                    return document.issuedAs(
                                            new Standing.Issued(
                                                    Letters.byId(unit, issued)
                                                            .orElseThrow()
                                                            .number(),
                                                    SEAL));
                                }));
    }

    /** Whoever is to hear of it is notified; the notice is kept beside the letters. */
    void notified(String letter, String on) {
        did(
                on,
                "16:30",
                () ->
                        school.the(NotifyingAGovernor.class)
                                .notify(
                                        school.as(decider),
                                        form(),
                                        id(),
                                        ToldToAGovernor.waiting(file()).getFirst().id(),
                                        new NotifyingAGovernor.Way(
                                                SendingMethod.E_MAILED, "By e-mail")));
        keep(letter, latest(LetterKind.CHAIR_NOTIFICATION));
    }

    /** The health and safety page and the head's entry, and the report from both (P41). */
    void reportedAsViolent(String letter, String on, EntryId entry, SafetyReportWritten page) {
        did(
                on,
                "09:10",
                () ->
                        school.the(EnteringAViolentIncident.class)
                                .enter(
                                        school.as(school.head()),
                                        null,
                                        new ViolentIncidentEntered(entry, "HS-2026-4", "A push.")));
        did(
                on,
                "09:20",
                () ->
                        school.the(WritingTheSafetyReport.class)
                                .write(school.as(school.safetyLead()), null, page));
        did(
                on,
                "09:30",
                () ->
                        FilledSheet.taken(
                                "incident-report",
                                file(),
                                school.as(school.head()),
                                day(on),
                                answers(
                                        "incident",
                                        entry.text(),
                                        "prevention",
                                        "Two members of staff see parents together in the front office. Daniel"
                                                + " Osei sees to it from today.")));
        keep(letter, latest(LetterKind.VIOLENT_INCIDENT_REPORT));
    }

    private LetterId latest(LetterKind kind) {
        return school.the(Acts.class)
                .lookUp(
                        school.as(school.head()),
                        unit ->
                                Letters.about(unit, person).stream()
                                        .filter(one -> one.kind() == kind)
                                        .findFirst()
                                        .orElseThrow()
                                        .id());
    }

    /** What it was, where a restriction was in force when it came (J12). */
    void triaged(String on, EntryId entry, TriagedAs as, String reason) {
        did(
                on,
                "10:30",
                () ->
                        school.the(TriagingAContact.class)
                                .triage(
                                        school.as(school.head()),
                                        form(),
                                        entry,
                                        new TriagingAContact.Told(
                                                person,
                                                as,
                                                org.evenhand.restriction.Place.OFF_SITE,
                                                Optional.empty(),
                                                reason,
                                                Optional.empty(),
                                                null)));
    }

    /** A restriction that the school decided before it had Evenhand. */
    public void restrictedBefore(
            RestrictionTerms terms, String dated, String start, String lastDay) {
        did(
                "2025-09-10",
                "12:00",
                () ->
                        school.the(EnteringWhatWasBefore.class)
                                .enter(
                                        school.as(school.head()),
                                        form(),
                                        id(),
                                        new EnteringWhatWasBefore.OldRestriction(
                                                terms,
                                                day(start),
                                                day(lastDay),
                                                List.of(day(lastDay).minusDays(14)),
                                                new PaperTold(
                                                        day(dated),
                                                        day(dated),
                                                        "By hand",
                                                        "The head before"),
                                                List.of(PaperPoint.values()))));
    }

    private void did(String on, String time, java.util.function.Supplier<Outcome> act) {
        school.at(
                day(on),
                time,
                () -> {
                    done(act.get());
                    return true;
                });
    }

    static Typed answers(String... fieldsAndAnswers) {
        Typed answers = Typed.nothing();
        for (int i = 0; i < fieldsAndAnswers.length; i += 2) {
            answers = answers.with(fieldsAndAnswers[i], fieldsAndAnswers[i + 1]);
        }
        return answers;
    }

    static Typed with(Typed answers, String field, LocalDate day) {
        return answers.with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }

    static String[] ids(EntryId... entries) {
        return Arrays.stream(entries).map(EntryId::text).toArray(String[]::new);
    }

    /** How the letter tells of a contact. */
    static String told(EntryId entry) {
        return "incident-" + entry.text();
    }
}
