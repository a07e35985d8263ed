package org.evenhand.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evenhand.access.Account;
import org.evenhand.access.Scopes;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.TermPublished;
import org.evenhand.calendar.act.PublishingTerms;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.Direction;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.EntryReviewed;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.LateExplained;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SafeguardingAnswered;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.TargetsTold;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.contactlog.act.ReviewingAnEntry;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.WoundClock;
import org.evenhand.people.Capacity;
import org.evenhand.people.ContactKind;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.people.act.RecordingAChild;
import org.evenhand.people.act.RecordingAPerson;
import org.evenhand.restriction.Channel;
import org.evenhand.school.DataProtection;
import org.evenhand.school.Emergency;
import org.evenhand.school.Paper;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.act.AdoptingAPolicy;
import org.evenhand.school.act.NamingDataProtection;
import org.evenhand.school.act.SettingTheLetterhead;
import org.evenhand.school.act.WordingEmergencies;
import org.evenhand.walk.RunningEvenhand.TestSchool;

/**
 * A school that has settled everything a letter needs, with its people in office, and that can do
 * things at another moment than now. Its terms cover every day from two years back to two years on,
 * so that a test does not depend on the day on which it runs.
 */
public final class ReadySchool {
    private final TestSchool school;
    public final Account head;
    public final Account chair;
    public final Account viceChair;
    public final Account governor;
    public final Account deputy;
    public final Account office;
    public final Account teacher;

    private ReadySchool(TestSchool school) {
        this.school = school;
        this.head = school.has("head", Role.STAFF, Role.HEADTEACHER);
        this.chair = school.has("chair", Role.CHAIR);
        this.viceChair = school.has("vicechair", Role.VICE_CHAIR);
        this.governor = school.has("governor", Role.GOVERNOR);
        this.deputy = school.has("deputy", Role.STAFF, Role.SENIOR_LEADER);
        this.office = school.has("office", Role.STAFF, Role.OFFICE);
        this.teacher = school.has("teacher", Role.STAFF);
    }

    public static ReadySchool founded() {
        return founded(ago(800), ReadySchool::settle);
    }

    /** One that began to keep its record here on that day; its people hold no office before. */
    public static ReadySchool begunHere(LocalDate day) {
        return founded(day, ReadySchool::settle);
    }

    /** With its people in office, and nothing else that a letter needs. */
    public static ReadySchool notSettledYet() {
        return founded(ago(800), ReadySchool::publishTerms);
    }

    private static ReadySchool founded(LocalDate day, Consumer<ReadySchool> and) {
        RunningEvenhand program = RunningEvenhand.shared();
        List<ReadySchool> made = new ArrayList<>();
        // Long ago, so that its people held their offices whenever a test looks.
        program.the(WoundClock.class)
                .at(
                        day.atTime(9, 0).atZone(Period.LONDON).toInstant(),
                        () -> {
                            ReadySchool ready = new ReadySchool(program.aSchool());
                            and.accept(ready);
                            made.add(ready);
                        });
        return made.getFirst();
    }

    public TestSchool school() {
        return school;
    }

    public <T> T the(Class<T> bean) {
        return school.program().the(bean);
    }

    /** What this person may do now. */
    public Scope as(Account account) {
        return the(Scopes.class).of(account, "testtest");
    }

    /** Does the work as if it were that day at nine in the morning. */
    public <T> T on(LocalDate day, Supplier<T> work) {
        return at(day, LocalTime.of(9, 0), work);
    }

    /** Does the work as if it were that moment; of today it is done now, after all that was. */
    public <T> T at(LocalDate day, LocalTime time, Supplier<T> work) {
        if (day.equals(today())) {
            return work.get();
        }
        List<T> done = new ArrayList<>();
        Instant moment = moment(day, time);
        the(WoundClock.class).at(moment, () -> done.add(work.get()));
        return done.getFirst();
    }

    /** That time of that day, and of today the present moment. */
    private static Instant moment(LocalDate day, LocalTime time) {
        return day.equals(today())
                ? TestMoment.now()
                : day.atTime(time).atZone(Period.LONDON).toInstant();
    }

    public static LocalDate today() {
        return TestMoment.today();
    }

    /** A weekday about so many days ago. */
    public static LocalDate ago(int days) {
        LocalDate day = today().minusDays(days);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** A visitor at a browser, signed in as somebody of this school, the password given again. */
    public Visitor visitedBy(Account account) {
        Visitor visitor = signedIn(account);
        visitor.saysThePasswordAgain(RunningEvenhand.PASSWORD);
        return visitor;
    }

    /** The same, whose password is asked again before a letter is issued. */
    public Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.comesIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }

    public static FormTicket form() {
        return new FormTicket(UUID.randomUUID(), new byte[32]);
    }

    /** The id in an address of ours that an act answered. */
    public static UUID idIn(Outcome outcome) {
        if (outcome instanceof Outcome.Done(String address)) {
            return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        }
        throw new AssertionError("It did not happen: " + outcome);
    }

    /** A parent with a child at the school and a postal address. */
    public PersonId aParent(String name, String child) {
        Scope by = as(head);
        PersonId person =
                new PersonId(
                        idIn(
                                the(RecordingAPerson.class)
                                        .record(
                                                by,
                                                form(),
                                                new RecordingAPerson.Who(
                                                        name,
                                                        Capacity.ADULT,
                                                        List.of(RelationshipKind.PARENT),
                                                        "",
                                                        List.of(),
                                                        true))));
        the(RecordingAChild.class)
                .record(
                        by,
                        form(),
                        person,
                        new RecordingAChild.Child(child, YearGroup.YEAR_5, ago(400), null));
        the(AddingAContactPoint.class)
                .add(
                        by,
                        form(),
                        person,
                        new AddingAContactPoint.Point(
                                ContactKind.POST,
                                "14 Miller’s Row\nFernleigh\nHX7 4RB",
                                false,
                                false,
                                ago(400),
                                null,
                                ago(400),
                                "The office, from the admission form"));
        return person;
    }

    /** A contact of heading A, aimed at the teacher, complete and reviewed by the deputy. */
    public EntryId abuse(PersonId person, LocalDate day, String account, String words) {
        return abuse(person, day, account, words, teacher);
    }

    public EntryId abuse(
            PersonId person, LocalDate day, String account, String words, Account target) {
        return abuse(person, day, account, words, target, SubType.VERBAL_ABUSE);
    }

    public EntryId abuse(
            PersonId person,
            LocalDate day,
            String account,
            String words,
            Account target,
            SubType kind) {
        return abuse(person, day, account, words, target, kind, Channel.PHONE_CALL);
    }

    /** The same in an e-mail. */
    public EntryId abusiveEmail(PersonId person, LocalDate day, String words) {
        return abuse(
                person,
                day,
                "An e-mail to the teacher.",
                words,
                teacher,
                SubType.VERBAL_ABUSE,
                Channel.EMAIL);
    }

    /** Somebody passed it on, or spoke for the person. */
    public EntryId passedOn(PersonId person, LocalDate day, String account) {
        return abuse(
                person,
                day,
                account,
                "",
                teacher,
                SubType.DEROGATORY_OR_RUDE,
                Channel.THROUGH_THIRD_PARTY);
    }

    private EntryId abuse(
            PersonId person,
            LocalDate day,
            String account,
            String words,
            Account target,
            SubType kind,
            Channel channel) {
        EntryId entry = logged(day, account, words, channel);
        return at(day, LocalTime.of(16, 0), () -> reviewed(completed(entry, person, target), kind));
    }

    /** The same of a day, written down on a later one, with why. */
    public EntryId writtenDownLate(
            PersonId person, LocalDate happened, LocalDate written, String account, String words) {
        EntryId entry =
                at(
                        written,
                        LocalTime.of(15, 40),
                        () -> logged(moment(happened, LocalTime.of(15, 30)), account, words));
        return at(
                written,
                LocalTime.of(16, 0),
                () -> {
                    completed(entry, person, teacher);
                    done(
                            the(CompletingAnEntry.class)
                                    .tell(
                                            as(teacher),
                                            null,
                                            entry,
                                            List.of(new LateExplained(entry, "I was away."))));
                    return reviewed(entry, SubType.VERBAL_ABUSE);
                });
    }

    private EntryId logged(Instant happened, String account, String words) {
        return new EntryId(
                idIn(
                        the(LoggingAContact.class)
                                .log(
                                        as(teacher),
                                        new LoggingAContact.Told(
                                                "A parent",
                                                Channel.PHONE_CALL,
                                                happened,
                                                account,
                                                words,
                                                List.of(),
                                                "I was shaken."))));
    }

    /** A call to the teacher, as the teacher logged it and no more. */
    public EntryId logged(LocalDate day, String account, String words) {
        return logged(day, account, words, Channel.PHONE_CALL);
    }

    private EntryId logged(LocalDate day, String account, String words, Channel channel) {
        return at(
                day,
                LocalTime.of(15, 40),
                () ->
                        new EntryId(
                                idIn(
                                        the(LoggingAContact.class)
                                                .log(
                                                        as(teacher),
                                                        new LoggingAContact.Told(
                                                                "A parent",
                                                                channel,
                                                                moment(day, LocalTime.of(15, 30)),
                                                                account,
                                                                words,
                                                                List.of(),
                                                                "I was shaken.")))));
    }

    /** A call to the teacher, complete, that nobody has reviewed. */
    public EntryId toBeReviewed(PersonId person, LocalDate day, String account, String words) {
        return toBeReviewed(person, day, account, words, teacher);
    }

    public EntryId toBeReviewed(
            PersonId person, LocalDate day, String account, String words, Account target) {
        EntryId entry = logged(day, account, words);
        return at(day, LocalTime.of(16, 0), () -> completed(entry, person, target));
    }

    private EntryId completed(EntryId entry, PersonId person, Account target) {
        Target aimedAt = new Target(target.id(), target.displayName());
        done(the(NamingThePerson.class).name(as(head), null, entry, Optional.of(person)));
        done(
                the(CompletingAnEntry.class)
                        .tell(
                                as(teacher),
                                null,
                                entry,
                                List.of(
                                        new CircumstancesTold(
                                                entry,
                                                Direction.IN,
                                                Place.BY_PHONE,
                                                "",
                                                true,
                                                "",
                                                5,
                                                20,
                                                null,
                                                List.of(),
                                                ""),
                                        new TargetsTold(entry, List.of(aimedAt)),
                                        new DissatisfactionAnswered(entry, false, null, "", ""),
                                        new BackgroundTold(entry, "", List.of(), ""),
                                        new SafeguardingAnswered(entry, false),
                                        new ImpactTold(
                                                entry, aimedAt, "I was shaken.", "", true))));
        return entry;
    }

    /** It turns out to have been aimed at these. */
    public void turnsOutToBeAimedAt(EntryId entry, Account... targets) {
        done(
                the(CompletingAnEntry.class)
                        .tell(
                                as(teacher),
                                null,
                                entry,
                                List.of(
                                        new TargetsTold(
                                                entry,
                                                Stream.of(targets)
                                                        .map(one ->
                                                                new Target(
                                                                        one.id(),
                                                                        one.displayName()))
                                                        .toList()))));
    }

    private EntryId reviewed(EntryId entry, SubType kind) {
        done(
                the(ReviewingAnEntry.class)
                        .review(
                                as(deputy),
                                null,
                                new EntryReviewed(
                                        entry,
                                        List.of(Heading.A),
                                        List.of(kind),
                                        List.of(),
                                        "It went beyond anger.",
                                        List.of(),
                                        List.of(),
                                        "",
                                        true,
                                        "It is abuse.",
                                        "The head reads it.")));
        return entry;
    }

    public static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError("It did not happen: " + outcome);
        }
    }

    private void settle() {
        Scope by = as(head);
        done(
                the(AdoptingAPolicy.class)
                        .adopt(
                                by,
                                form(),
                                new PolicyVersion(
                                        "Policy on Unacceptable Actions by Parents and Customers",
                                        "1.1",
                                        ago(900),
                                        "fernleigh.example/policies",
                                        "",
                                        null),
                                ""));
        done(
                the(SettingTheLetterhead.class)
                        .set(
                                by,
                                form(),
                                new Paper(
                                        List.of("Orchard Lane", "Fernleigh", "HX7 4QT"),
                                        "01632 960 114",
                                        "office@fernleigh.example")));
        done(
                the(WordingEmergencies.class)
                        .word(
                                by,
                                form(),
                                new Emergency(
                                        "Ring 01632 960 114 or come to reception at once.",
                                        "Ring 999, or 111 for advice about health.")));
        done(
                the(NamingDataProtection.class)
                        .name(
                                by,
                                form(),
                                new DataProtection("Priya Menon", "dpo@fernleigh.example")));
        publishTerms();
    }

    private void publishTerms() {
        done(the(PublishingTerms.class).publish(as(head), form(), terms(), List.of()));
    }

    /** Terms without holidays between them, for as long as any test looks. */
    public static List<TermPublished> terms() {
        List<TermPublished> terms = new ArrayList<>();
        int first = today().getYear() - 3;
        for (int year = first; year < first + 6; year++) {
            AcademicYear academic = new AcademicYear(year);
            terms.add(
                    term(
                            academic,
                            TermName.AUTUMN,
                            LocalDate.of(year, 8, 24),
                            LocalDate.of(year, 12, 31)));
            terms.add(
                    term(
                            academic,
                            TermName.SPRING,
                            LocalDate.of(year + 1, 1, 1),
                            LocalDate.of(year + 1, 4, 10)));
            terms.add(
                    term(
                            academic,
                            TermName.SUMMER,
                            LocalDate.of(year + 1, 4, 11),
                            LocalDate.of(year + 1, 8, 23)));
        }
        return terms;
    }

    private static TermPublished term(
            AcademicYear year, TermName name, LocalDate first, LocalDate last) {
        LocalDate begins = first;
        while (begins.getDayOfWeek().getValue() > 5) {
            begins = begins.plusDays(1);
        }
        LocalDate ends = last;
        while (ends.getDayOfWeek().getValue() > 5) {
            ends = ends.minusDays(1);
        }
        return new TermPublished(new Term(year, name, begins, ends, ends, List.of()), List.of());
    }
}
