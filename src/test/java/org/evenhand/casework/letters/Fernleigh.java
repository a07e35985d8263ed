package org.evenhand.casework.letters;

import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.evenhand.access.Account;
import org.evenhand.access.FoundingASchool;
import org.evenhand.access.OpeningAnAccount;
import org.evenhand.access.Scopes;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.DaySpan;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.TermPublished;
import org.evenhand.calendar.act.PublishingTerms;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.ledger.WoundClock;
import org.evenhand.people.Capacity;
import org.evenhand.people.ContactKind;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.people.act.RecordingAChild;
import org.evenhand.people.act.RecordingAPerson;
import org.evenhand.school.DataProtection;
import org.evenhand.school.Emergency;
import org.evenhand.school.Paper;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.ReviewHearing;
import org.evenhand.school.SchoolType;
import org.evenhand.school.act.AdoptingAPolicy;
import org.evenhand.school.act.NamingDataProtection;
import org.evenhand.school.act.NamingReviewHearing;
import org.evenhand.school.act.SettingTheLetterhead;
import org.evenhand.school.act.WordingEmergencies;
import org.evenhand.walk.RunningEvenhand;

/**
 * A school of which nothing depends on the day on which a test runs: its name, its people, its
 * words and the dates of its one school year are those written here.
 */
public final class Fernleigh {
    private static final LocalDate FOUNDED = LocalDate.of(2025, 8, 27);
    private static final Act JOIN = new Act("test.join");

    private final RunningEvenhand program = RunningEvenhand.shared();
    private final String mark = UUID.randomUUID().toString().substring(24);
    private final Map<String, Account> staff = new LinkedHashMap<>();

    static Fernleigh founded() {
        Fernleigh school = new Fernleigh();
        school.at(
                FOUNDED,
                "09:00",
                () -> {
                    school.found();
                    school.settle();
                    return true;
                });
        return school;
    }

    public Account head() {
        return one("Margaret Ellwood");
    }

    public Account deputy() {
        return one("Daniel Osei");
    }

    Account otherLeader() {
        return one("Sarah Finch");
    }

    public Account office() {
        return one("Denise Cole");
    }

    public Account teacher() {
        return one("Ruth Barlow");
    }

    Account safetyLead() {
        return one("Helen Marsh");
    }

    public Account chair() {
        return one("Peter Lang");
    }

    Account viceChair() {
        return one("Joan Adeyemi");
    }

    private Account one(String name) {
        Account account = staff.get(name);
        if (account == null) {
            throw new IllegalStateException(name + " is not there");
        }
        return account;
    }

    public <T> T the(Class<T> bean) {
        return program.the(bean);
    }

    public Scope as(Account account) {
        return the(Scopes.class).of(account, "testtest");
    }

    /** Does the work as if it were that moment. */
    public <T> T at(LocalDate day, String time, Supplier<T> work) {
        List<T> worked = new ArrayList<>();
        the(WoundClock.class).at(moment(day, time), () -> worked.add(work.get()));
        return worked.getFirst();
    }

    static Instant moment(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Period.LONDON).toInstant();
    }

    /** Somebody with a postal address. */
    PersonId person(String name, RelationshipKind kind, String address) {
        return at(
                FOUNDED,
                "10:00",
                () -> {
                    PersonId person =
                            new PersonId(
                                    idIn(
                                            the(RecordingAPerson.class)
                                                    .record(
                                                            as(head()),
                                                            form(),
                                                            new RecordingAPerson.Who(
                                                                    name,
                                                                    Capacity.ADULT,
                                                                    List.of(kind),
                                                                    "",
                                                                    List.of(),
                                                                    true))));
                    done(
                            the(AddingAContactPoint.class)
                                    .add(
                                            as(head()),
                                            form(),
                                            person,
                                            new AddingAContactPoint.Point(
                                                    ContactKind.POST,
                                                    address,
                                                    false,
                                                    false,
                                                    FOUNDED,
                                                    null,
                                                    FOUNDED,
                                                    "The office, from the admission form")));
                    return person;
                });
    }

    void child(PersonId person, String name, YearGroup year) {
        at(
                FOUNDED,
                "10:05",
                () -> {
                    done(
                            the(RecordingAChild.class)
                                    .record(
                                            as(head()),
                                            form(),
                                            person,
                                            new RecordingAChild.Child(name, year, FOUNDED, null)));
                    return true;
                });
    }

    private void found() {
        OrgId org =
                the(FoundingASchool.class)
                        .found(
                                "Fernleigh Primary School",
                                SchoolType.MAINTAINED,
                                new FoundingASchool.FirstAccount(
                                        "business-" + mark,
                                        "Graham Pike",
                                        RunningEvenhand.PASSWORD,
                                        Set.of(Role.STAFF, Role.BUSINESS_MANAGER)),
                                "testtest");
        joins(org, "Margaret Ellwood", Role.STAFF, Role.HEADTEACHER);
        joins(org, "Daniel Osei", Role.STAFF, Role.SENIOR_LEADER);
        joins(org, "Sarah Finch", Role.STAFF, Role.SENIOR_LEADER);
        joins(org, "Denise Cole", Role.STAFF, Role.OFFICE);
        joins(org, "Ruth Barlow", Role.STAFF);
        joins(org, "Helen Marsh", Role.STAFF, Role.SAFETY_LEAD);
        joins(org, "Peter Lang", Role.CHAIR);
        joins(org, "Joan Adeyemi", Role.VICE_CHAIR);
    }

    private void joins(OrgId org, String name, Role... roles) {
        String signIn = name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
        the(Acts.class)
                .perform(
                        Scopes.ofEvenhand(org, "testtest"),
                        JOIN,
                        unit -> {
                            staff.put(
                                    name,
                                    the(OpeningAnAccount.class)
                                            .open(
                                                    unit,
                                                    signIn + "-" + mark,
                                                    name,
                                                    RunningEvenhand.PASSWORD,
                                                    Set.of(roles)));
                            return Verdict.happened("/");
                        });
    }

    private void settle() {
        Scope by = as(head());
        done(
                the(AdoptingAPolicy.class)
                        .adopt(
                                by,
                                form(),
                                new PolicyVersion(
                                        "Policy on Unacceptable Actions by Parents and Customers",
                                        "1.1",
                                        LocalDate.of(2025, 6, 16),
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
                                        List.of("Orchard Lane", "Fernleigh", "Hexbury HX7 4QT"),
                                        "01632 960 114",
                                        "office@fernleigh.example")));
        done(
                the(WordingEmergencies.class)
                        .word(
                                by,
                                form(),
                                new Emergency(
                                        "Ring 01632 960 114 or come to reception at once.",
                                        "At night, at weekends and in the holidays ring 999, or 111"
                                                + " for advice about health.")));
        done(
                the(NamingDataProtection.class)
                        .name(
                                by,
                                form(),
                                new DataProtection("Priya Menon", "dpo@fernleigh.example")));
        done(
                the(NamingReviewHearing.class)
                        .name(
                                by,
                                form(),
                                new ReviewHearing(
                                        "a governor who had no part in it",
                                        "the clerk to the governors, at the school's address or"
                                                + " clerk@fernleigh.example")));
        done(the(PublishingTerms.class).publish(by, form(), terms(), List.of()));
    }

    private static List<TermPublished> terms() {
        return List.of(
                term(TermName.AUTUMN, "2025-09-02", "2025-12-19", "2025-10-27", "2025-10-31"),
                term(TermName.SPRING, "2026-01-05", "2026-03-27", "2026-02-16", "2026-02-20"),
                term(TermName.SUMMER, "2026-04-13", "2026-07-22", "2026-05-25", "2026-05-29"));
    }

    private static TermPublished term(
            TermName name, String first, String last, String halfTerm, String halfTermEnds) {
        LocalDate lastDay = LocalDate.parse(last);
        return new TermPublished(
                new Term(
                        new AcademicYear(2025),
                        name,
                        LocalDate.parse(first),
                        lastDay,
                        lastDay,
                        List.of(
                                new DaySpan(
                                        LocalDate.parse(halfTerm), LocalDate.parse(halfTermEnds)))),
                List.of());
    }

    /** Somebody of the staff, for whom a page asks by id. */
    static String id(Account account) {
        return account.id().text();
    }
}
