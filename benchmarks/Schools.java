import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.evenhand.Evenhand;
import org.evenhand.access.Account;
import org.evenhand.access.Accounts;
import org.evenhand.access.FoundingASchool;
import org.evenhand.access.OpeningAnAccount;
import org.evenhand.access.Scopes;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.TermPublished;
import org.evenhand.calendar.act.PublishingTerms;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.act.OpeningACase;
import org.evenhand.casework.act.RecordingAStep;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.contactlog.*;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.PostgresServer;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.PersonRecorded;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.RelationshipRecorded;
import org.evenhand.restriction.Channel;
import org.evenhand.school.DataProtection;
import org.evenhand.school.Emergency;
import org.evenhand.school.Paper;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.SchoolType;
import org.evenhand.school.act.AdoptingAPolicy;
import org.evenhand.school.act.NamingDataProtection;
import org.evenhand.school.act.SettingTheLetterhead;
import org.evenhand.school.act.WordingEmergencies;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes schools of any size: {@code Schools HOME schools people entries staff seed}.
 *
 * <p>What there is little of (schools, accounts, settings, terms, the case) is made by the acts
 * themselves. People and entries are recorded a hundred to a transaction, with the facts that the
 * acts record and under the same subjects, by the one door to the record: each has its leaf, and
 * {@code evenhand verify} finds nothing. All of it is written down today and happened over the last
 * three hundred days. What is said is the same for the same seed; ids and salts are not.
 *
 * <p>The first school has a case of fifty entries, whatever the sizes.
 */
final class Schools {
    static final String PASSWORD = "correct horse battery";
    static final int CASE_ENTRIES = 50;

    private static final Act GENERATE = new Act("benchmark.generate");
    private static final String REQUEST = "generate";
    private static final int AT_ONCE = 100;
    private static final int DAYS = 300;
    private static final List<String> FIRST =
            List.of(
                    "Amira", "Ben", "Ceri", "Dylan", "Ewa", "Farah", "Gareth", "Hana", "Ivan",
                    "Jo", "Kasia", "Liam", "Mo", "Nia", "Owen", "Priya", "Rhys", "Sian", "Tariq",
                    "Zosia");
    private static final List<String> LAST =
            List.of(
                    "Ahmed", "Bevan", "Clarke", "Davies", "Evans", "Fisher", "Griffiths", "Hussain",
                    "Jones", "Khan", "Lewis", "Morgan", "Nowak", "O’Neill", "Patel", "Roberts",
                    "Smith", "Taylor", "Williams", "Young");
    private static final List<String> SENTENCES =
            List.of(
                    "They rang at the end of the school day and asked to speak to the head.",
                    "They said that the homework policy was a disgrace and that nobody listens.",
                    "I explained that I would pass the message on and that somebody would ring back.",
                    "They raised their voice and repeated the same question several times.",
                    "A colleague in the office heard the last minutes of it.",
                    "They had been sent the dates of the meeting twice before.",
                    "I said that I would end the conversation if the swearing went on.",
                    "They apologised at the end and said that the week had been hard.",
                    "Nothing was agreed, and they said that they would write to the governors.",
                    "The children were in the corridor and could hear what was said.");

    /**
     * How much there is to be.
     *
     * @param people of each school
     * @param entries of each school
     * @param staff of each school who log contacts, beside its head and deputy
     */
    record Sizes(int schools, int people, int entries, int staff, long seed) {
        static Sizes of(List<String> words) {
            return new Sizes(
                    Integer.parseInt(words.get(0)),
                    Integer.parseInt(words.get(1)),
                    Integer.parseInt(words.get(2)),
                    Integer.parseInt(words.get(3)),
                    Long.parseLong(words.get(4)));
        }

        List<String> words() {
            return List.of(
                    Integer.toString(schools),
                    Integer.toString(people),
                    Integer.toString(entries),
                    Integer.toString(staff),
                    Long.toString(seed));
        }
    }

    private final ApplicationContext program;
    private final SplittableRandom random;
    private final LocalDate today = LocalDate.now(Period.LONDON);
    private int batches;

    private Schools(ApplicationContext program, long seed) {
        this.program = program;
        this.random = new SplittableRandom(seed);
    }

    /** What somebody of a generated school signs in as: {@code head}, {@code staff3}. */
    static String signInName(int school, String who) {
        return who + "-" + school;
    }

    public static void main(String[] words) {
        List<String> given = List.of(words);
        Path home = Path.of(given.getFirst());
        Sizes sizes = Sizes.of(given.subList(1, given.size()));
        try (ConfigurableApplicationContext program = start(home)) {
            long from = System.nanoTime();
            makeIn(program, sizes);
            System.out.printf(
                    Locale.ROOT,
                    "%s made in %.1f s in %s%n",
                    sizes,
                    (System.nanoTime() - from) / 1e9,
                    home);
        }
    }

    /** The program itself on a home, with any classes beside it. */
    static ConfigurableApplicationContext start(Path home, Class<?>... beside) {
        List<Class<?>> all = new ArrayList<>(List.of(Evenhand.class));
        all.addAll(List.of(beside));
        return new SpringApplicationBuilder(all.toArray(Class<?>[]::new))
                .properties("EVENHAND_HOME=" + home, "EVENHAND_PORT=0")
                .run();
    }

    /** Makes them if there is no school yet. */
    static void makeIn(ApplicationContext program, Sizes sizes) {
        if (!program.getBean(Accounts.class).none()) {
            return;
        }
        Schools schools = new Schools(program, sizes.seed());
        for (int number = 0; number < sizes.schools(); number++) {
            schools.make(number, sizes);
        }
        schools.knowItsSize();
    }

    private <T> T the(Class<T> bean) {
        return program.getBean(bean);
    }

    private void make(int number, Sizes sizes) {
        List<Account> staff = new ArrayList<>();
        Account head = found(number, sizes.staff(), staff);
        settle(scope(head));
        List<PersonId> people = new ArrayList<>();
        List<String> names = new ArrayList<>();
        inBatches(
                sizes.people(),
                () -> scope(head),
                unit -> {
                    names.add(oneOf(FIRST) + " " + oneOf(LAST));
                    people.add(person(unit, names.getLast()));
                });
        inBatches(
                sizes.entries(),
                () -> scope(oneOf(staff)),
                unit -> {
                    int who = random.nextInt(people.size());
                    boolean complete = random.nextInt(3) == 0;
                    entry(unit, people.get(who), names.get(who), complete, staff);
                });
        if (number == 0) {
            caseOfFiftyEntries(head, staff);
        }
    }

    /**
     * PostgreSQL plans for empty tables until it looks, once a minute; too late for tables that
     * grow by thousands of rows a second, and for a benchmark that begins at once.
     */
    private void knowItsSize() {
        try (Connection owner =
                        the(PostgresServer.class).login(DatabaseRole.OWNER).connect();
                Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PersonId person(Unit unit, String name) {
        PersonId person = new PersonId(unit.newId());
        unit.record(new PersonRecorded(person, name), person);
        unit.record(
                new RelationshipRecorded(person, RelationshipKind.PARENT, "", unit.today(), null),
                person);
        PersonIndex.refresh(unit, person);
        return person;
    }

    private Account found(int number, int loggers, List<Account> staff) {
        OrgId org =
                the(FoundingASchool.class)
                        .found(
                                "School number " + number,
                                SchoolType.MAINTAINED,
                                new FoundingASchool.FirstAccount(
                                        signInName(number, "business"),
                                        "The business manager",
                                        PASSWORD,
                                        Set.of(Role.STAFF, Role.BUSINESS_MANAGER)),
                                REQUEST);
        Account[] head = new Account[1];
        the(Acts.class)
                .perform(
                        Scopes.ofEvenhand(org, REQUEST),
                        GENERATE,
                        unit -> {
                            head[0] = opened(unit, number, "head", Role.HEADTEACHER);
                            opened(unit, number, "deputy", Role.SENIOR_LEADER);
                            for (int i = 0; i < loggers; i++) {
                                staff.add(opened(unit, number, "staff" + i, Role.STAFF));
                            }
                            return Verdict.happened("/");
                        });
        return head[0];
    }

    private Account opened(Unit unit, int school, String who, Role role) {
        return the(OpeningAnAccount.class)
                .open(
                        unit,
                        signInName(school, who),
                        "The " + who,
                        PASSWORD,
                        EnumSet.of(Role.STAFF, role));
    }

    private void settle(Scope by) {
        done(
                the(AdoptingAPolicy.class)
                        .adopt(
                                by,
                                form(),
                                new PolicyVersion(
                                        "Policy on Unacceptable Actions by Parents and Customers",
                                        "1.1",
                                        today.minusDays(DAYS + 60),
                                        "school.example/policies",
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
                                        "office@school.example")));
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
                        .name(by, form(), new DataProtection("The officer", "dpo@school.example")));
        done(the(PublishingTerms.class).publish(by, form(), terms(), List.of()));
    }

    private List<TermPublished> terms() {
        List<TermPublished> terms = new ArrayList<>();
        for (int year = today.getYear() - 2; year <= today.getYear() + 1; year++) {
            AcademicYear of = new AcademicYear(year);
            terms.add(term(of, TermName.AUTUMN, LocalDate.of(year, 9, 1), 110));
            terms.add(term(of, TermName.SPRING, LocalDate.of(year + 1, 1, 4), 85));
            terms.add(term(of, TermName.SUMMER, LocalDate.of(year + 1, 4, 14), 96));
        }
        return terms;
    }

    private static TermPublished term(AcademicYear year, TermName name, LocalDate from, int days) {
        LocalDate first = weekday(from);
        LocalDate last = weekday(from.plusDays(days));
        return new TermPublished(new Term(year, name, first, last, last, List.of()), List.of());
    }

    private static LocalDate weekday(LocalDate day) {
        LocalDate weekday = day;
        while (weekday.getDayOfWeek().getValue() > 5) {
            weekday = weekday.plusDays(1);
        }
        return weekday;
    }

    /** One entry, named; when complete, with everything that its reporter and a reviewer add. */
    private void entry(
            Unit unit,
            PersonId person,
            String name,
            boolean complete,
            List<Account> staff) {
        EntryId entry = new EntryId(unit.newId());
        Instant happened =
                unit.now().minus(Duration.ofMinutes(1 + random.nextInt(DAYS * 24 * 60)));
        unit.record(
                new ContactLogged(
                        entry,
                        name,
                        oneOf(List.of(Channel.PHONE_CALL, Channel.EMAIL, Channel.IN_PERSON_ON_SITE)),
                        words(60 + random.nextInt(60)),
                        "This is a bloody disgrace.",
                        List.of(),
                        "",
                        null),
                happened,
                entry,
                unit.scope().actor().account());
        unit.record(new PersonNamed(entry, person, name), entry, person);
        if (!complete) {
            return;
        }
        Account aimedAt = oneOf(staff);
        Target target = new Target(aimedAt.id(), aimedAt.displayName());
        add(
                unit,
                new CircumstancesTold(
                        entry, Direction.IN, Place.BY_PHONE, "", true, "", 5, 20, null, List.of(), ""),
                entry,
                person);
        add(unit, new TargetsTold(entry, List.of(target)), entry, person, aimedAt.id());
        add(unit, new DissatisfactionAnswered(entry, false, null, "", ""), entry, person);
        add(unit, new BackgroundTold(entry, "", List.of(), ""), entry, person);
        add(unit, new SafeguardingAnswered(entry, false), entry, person);
        add(unit, new ImpactTold(entry, target, "I was shaken.", "", true), entry, person);
        add(
                unit,
                new EntryReviewed(
                        entry,
                        List.of(Heading.A),
                        List.of(SubType.VERBAL_ABUSE),
                        List.of(),
                        "It went beyond anger.",
                        List.of(),
                        List.of(),
                        "",
                        true,
                        "It is abuse.",
                        "The head reads it."),
                entry,
                person);
    }

    private static void add(Unit unit, EntryFact fact, Id... about) {
        unit.record(fact, about);
    }

    /** Opened by the acts, about somebody with fifty complete entries. */
    private void caseOfFiftyEntries(Account head, List<Account> staff) {
        String name = "Sam Pemberton";
        List<PersonId> person = new ArrayList<>();
        inBatches(1, () -> scope(head), unit -> person.add(person(unit, name)));
        inBatches(
                CASE_ENTRIES,
                () -> scope(oneOf(staff)),
                unit -> entry(unit, person.getFirst(), name, true, staff));
        Scope by = scope(head);
        Outcome opened =
                the(OpeningACase.class)
                        .open(
                                by,
                                form(),
                                person.getFirst(),
                                new OpeningACase.Beginning(
                                        StartBasis.NOT_A_COMPLAINT, "Calls to staff.", null));
        CaseId id = new CaseId(UUID.fromString(address(opened).replaceAll(".*/", "")));
        done(
                the(RecordingAStep.class)
                        .record(
                                by,
                                form(),
                                id,
                                StepKind.CALL_BACK,
                                today,
                                "We rang and asked to speak civilly.",
                                "It was agreed."));
        done(
                the(RecordingAnIssue.class)
                        .record(
                                by,
                                form(),
                                id,
                                "Homework sanctions are not explained.",
                                new RecordingAnIssue.Next(
                                        head.id(),
                                        head.displayName(),
                                        "The head writes to them.",
                                        today.plusDays(10))));
    }

    private void inBatches(int number, Supplier<Scope> by, Consumer<Unit> making) {
        for (int from = 0; from < number; from += AT_ONCE) {
            if (++batches == 3 || batches == 30 || batches == 300) {
                knowItsSize();
            }
            int here = Math.min(AT_ONCE, number - from);
            done(
                    the(Acts.class)
                            .perform(
                                    by.get(),
                                    GENERATE,
                                    unit -> {
                                        for (int n = 0; n < here; n++) {
                                            making.accept(unit);
                                        }
                                        return Verdict.happened("/");
                                    }));
        }
    }

    private Scope scope(Account account) {
        return the(Scopes.class).of(account, REQUEST);
    }

    private static FormTicket form() {
        return new FormTicket(UUID.randomUUID(), new byte[32]);
    }

    private static void done(Outcome outcome) {
        address(outcome);
    }

    private static String address(Outcome outcome) {
        if (outcome instanceof Outcome.Done(String address)) {
            return address;
        }
        throw new IllegalStateException("The generator was refused something: " + outcome);
    }

    /** About so many words of an account. */
    private String words(int number) {
        return account(random, number);
    }

    static String account(SplittableRandom random, int words) {
        List<String> said = new ArrayList<>();
        while (said.size() < words) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            said.addAll(List.of(sentence.split(" ")));
        }
        return String.join(" ", said.subList(0, words));
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
