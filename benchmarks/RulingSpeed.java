import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.restriction.*;

/**
 * SPEED-2: "may this contact happen?" alone, in process: a random person among 200,000, one to six
 * clauses, a random moment, every ground read by the caller. The floor is one get of the same
 * person from a bare ConcurrentHashMap, in the same run.
 *
 * <p>Each figure is the median over rounds; p50 and p99 are of single calls, each timed by itself,
 * so that the cost of the timer, printed too, is in them.
 */
public final class RulingSpeed {
    private static final long SEED = 20_270_328;
    private static final int PEOPLE = 200_000;
    private static final int SCHOOLS = 500;
    private static final int QUESTIONS = 1 << 20;
    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 15;
    private static final Instant YEAR = Instant.parse("2026-09-01T00:00:00Z");
    private static final int DAYS = 365;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<List<StaffContact>> staff = new ArrayList<>();
    private long ids;

    public static void main(String[] args) {
        new RulingSpeed().run();
    }

    private void run() {
        for (int school = 0; school < SCHOOLS; school++) {
            staff.add(staffOfASchool(school));
        }
        List<RestrictedPerson> everybody = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            everybody.add(person(i % SCHOOLS));
        }
        long began = System.nanoTime();
        RestrictionIndex index = new RestrictionIndex(everybody);
        double built = (System.nanoTime() - began) / 1e6;
        Map<PersonId, RestrictedPerson> bare = new ConcurrentHashMap<>();
        everybody.forEach(one -> bare.put(one.person(), one));
        ContactProposal[] questions = new ContactProposal[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            questions[i] = question(everybody.get(random.nextInt(PEOPLE)).person());
        }

        System.out.printf(
                Locale.ROOT,
                "%s %s, %d processors, %s%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getRuntimeMXBean().getInputArguments());
        System.out.printf(
                Locale.ROOT,
                "seed %d, %,d people in %d schools, index built in %.0f ms%n",
                SEED,
                PEOPLE,
                SCHOOLS,
                built);
        mix(questions, index);
        ToIntFunction<ContactProposal> ask = question -> read(index.ruleOn(question));
        ToIntFunction<ContactProposal> floor =
                question -> bare.get(question.person()) == null ? 0 : 1;
        ToIntFunction<ContactProposal> timer = question -> 1;
        double[] floors = new double[ROUNDS];
        double[] rulings = new double[ROUNDS];
        double[] bytes = new double[ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            double floorTime = mean(questions, floor);
            double rulingTime = mean(questions, ask);
            double allocated = allocated(questions, ask);
            if (round >= 0) {
                floors[round] = floorTime;
                rulings[round] = rulingTime;
                bytes[round] = allocated;
            }
        }
        for (int round = 0; round < 3; round++) {
            singly(questions, ask);
            singly(questions, floor);
            singly(questions, timer);
        }
        long[] asked = singly(questions, ask);
        long[] got = singly(questions, floor);
        long[] timed = singly(questions, timer);
        System.out.printf(
                Locale.ROOT,
                "ruleOn, every ground read: mean %.0f ns, p50 %d ns, p99 %d ns, %.0f bytes%n",
                median(rulings),
                asked[QUESTIONS / 2],
                asked[QUESTIONS / 100 * 99],
                median(bytes));
        System.out.printf(
                Locale.ROOT,
                "floor, bare ConcurrentHashMap.get: mean %.0f ns, p50 %d ns, p99 %d ns%n",
                median(floors),
                got[QUESTIONS / 2],
                got[QUESTIONS / 100 * 99]);
        System.out.printf(Locale.ROOT, "the timer itself: p50 %d ns%n", timed[QUESTIONS / 2]);
        System.out.printf(
                Locale.ROOT,
                "ratio to the floor: mean %.2f, p50 %.2f%n",
                median(rulings) / median(floors),
                (double) asked[QUESTIONS / 2] / got[QUESTIONS / 2]);
        seen(everybody);
    }

    /** How long it takes until a new restriction is seen: its school's index is made again. */
    private void seen(List<RestrictedPerson> everybody) {
        List<RestrictedPerson> school = new ArrayList<>(everybody.subList(0, PEOPLE / SCHOOLS));
        long[] took = new long[500];
        for (int i = 0; i < took.length; i++) {
            PersonId person = school.getFirst().person();
            school.set(
                    0,
                    new RestrictedPerson(person, List.of(restriction(person, 0, 3)), List.of()));
            ContactProposal question = question(person);
            long from = System.nanoTime();
            read(new RestrictionIndex(school).ruleOn(question));
            took[i] = System.nanoTime() - from;
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "a new restriction in a school of %d people, until seen, without reading it: p50 %.1f ms, p99 %.1f ms%n",
                school.size(),
                took[took.length / 2] / 1e6,
                took[took.length / 100 * 99] / 1e6);
    }

    private static void mix(ContactProposal[] questions, RestrictionIndex index) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        for (ContactProposal question : questions) {
            counts.merge(index.ruleOn(question).getClass().getSimpleName(), 1, Integer::sum);
        }
        long grounds = 0;
        for (ContactProposal question : questions) {
            grounds += index.ruleOn(question).grounds().all().size();
        }
        System.out.printf(
                Locale.ROOT,
                "questions %s, %.2f grounds each%n",
                counts,
                (double) grounds / questions.length);
    }

    private static int read(Ruling ruling) {
        int read = ruling instanceof Ruling.NotPermitted ? 1 : 0;
        List<Ground> all = ruling.grounds().all();
        for (int i = 0; i < all.size(); i++) {
            Ground ground = all.get(i);
            read += ground.because().length() + ground.rule().length();
        }
        return read;
    }

    private static double mean(ContactProposal[] questions, ToIntFunction<ContactProposal> what) {
        long sum = 0;
        long from = System.nanoTime();
        for (ContactProposal question : questions) {
            sum += what.applyAsInt(question);
        }
        long took = System.nanoTime() - from;
        if (sum == 42) {
            System.out.print("");
        }
        return (double) took / questions.length;
    }

    private static double allocated(
            ContactProposal[] questions, ToIntFunction<ContactProposal> what) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        mean(questions, what);
        return (double) (threads.getCurrentThreadAllocatedBytes() - before) / questions.length;
    }

    private static long[] singly(
            ContactProposal[] questions, ToIntFunction<ContactProposal> what) {
        long[] took = new long[questions.length];
        long sum = 0;
        for (int i = 0; i < took.length; i++) {
            ContactProposal question = justMade(questions[i]);
            long from = System.nanoTime();
            sum += what.applyAsInt(question);
            took[i] = System.nanoTime() - from;
        }
        if (sum == 42) {
            System.out.print("");
        }
        Arrays.sort(took);
        return took;
    }

    /** As a page makes it: the caller has its own question at hand, and nothing else. */
    private static ContactProposal justMade(ContactProposal asked) {
        return new ContactProposal(
                same(asked.person()),
                asked.channel(),
                asked.direction(),
                asked.place(),
                asked.purpose(),
                asked.addressee().map(it -> new AccountId(it.value())),
                asked.moment(),
                asked.arrived());
    }

    private static PersonId same(PersonId person) {
        return new PersonId(
                new UUID(
                        person.value().getMostSignificantBits(),
                        person.value().getLeastSignificantBits()));
    }

    private static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    // --- A country of schools ---

    private List<StaffContact> staffOfASchool(int school) {
        List<StaffContact> of = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            of.add(
                    new StaffContact(
                            new AccountId(new UUID(random.nextLong(), random.nextLong())),
                            "Staff " + school + "." + i,
                            "01632 96" + (1000 + i)));
        }
        return of;
    }

    private RestrictedPerson person(int school) {
        PersonId person = new PersonId(new UUID(random.nextLong(), random.nextLong()));
        int clauses = 1 + random.nextInt(6);
        List<Restriction> restrictions = new ArrayList<>();
        while (clauses > 0) {
            int here = oneIn(5) ? 1 + random.nextInt(clauses) : clauses;
            restrictions.add(restriction(person, school, here));
            clauses -= here;
        }
        return new RestrictedPerson(
                person, restrictions, oneIn(30) ? List.of(order(person, school)) : List.of());
    }

    private Restriction restriction(PersonId person, int school, int clauses) {
        Instant from = YEAR.plusSeconds(random.nextInt(90 * 86_400));
        Instant told = from.plusSeconds(random.nextInt(4 * 86_400) - 86_400);
        Optional<Instant> undone =
                oneIn(10) ? Optional.of(told.plusSeconds(86_400 * 5)) : Optional.empty();
        LocalDate lastDay =
                from.atZone(Period.LONDON).toLocalDate().plusDays(120 + random.nextInt(245));
        return new Restriction(
                new RestrictionId(new UUID(8, ++ids)),
                person,
                Restriction.Kind.PCCR,
                terms(school, clauses),
                new Period(from, lastDay),
                List.of(new Telling(told, undone)),
                oneIn(10) ? Optional.of(from.plusSeconds(86_400 * 15)) : Optional.empty());
    }

    private RestrictionTerms terms(int school, int number) {
        Clause[] clauses = new Clause[number];
        for (int i = 0; i < number; i++) {
            clauses[i] = clause(school);
        }
        List<ChildContact> plan =
                oneIn(2)
                        ? List.of()
                        : List.of(
                                new ChildContact(
                                        "Illness",
                                        EnumSet.of(Channel.PHONE_CALL, Channel.VOICEMAIL),
                                        Optional.empty(),
                                        ""),
                                new ChildContact(
                                        "Collection",
                                        Set.of(Channel.IN_PERSON_ON_SITE),
                                        Optional.of(oneOf(staff.get(school))),
                                        "At the side gate."));
        return new RestrictionTerms(
                RestrictionTerms.numbered(clauses),
                plan,
                oneIn(4) ? Optional.of(SafetyLine.NOT_ALONE) : Optional.empty(),
                staff.get(school).getFirst());
    }

    private Clause clause(int school) {
        List<StaffContact> here = staff.get(school);
        return switch (random.nextInt(6)) {
            case 0 -> new NamedContactOnly(here.get(1), here.get(2 + random.nextInt(3)), 3);
            case 1 ->
                    new NotOnPremises(
                            new NotOnPremises.Standing.Final(),
                            oneOf(List.of(NotOnPremises.Area.values())),
                            oneIn(4) ? List.of(entry()) : List.of());
            default -> new ChannelNotAllowed(oneOf(List.of(ChannelGroup.values())));
        };
    }

    private NotOnPremises.AllowedEntry entry() {
        Instant from = moment();
        return new NotOnPremises.AllowedEntry(
                from, from.plusSeconds(7_200), "Sign in at the office.");
    }

    private CourtOrder order(PersonId person, int school) {
        return new CourtOrder(
                "Order " + random.nextInt(1_000),
                person,
                moment(),
                Optional.empty(),
                List.of(
                        new CourtOrder.Term(
                                EnumSet.of(Channel.IN_PERSON_ON_SITE, Channel.MEETING),
                                EnumSet.allOf(Direction.class),
                                CourtOrder.Effect.FORBIDS,
                                "Not within 100 metres.")),
                staff.get(school).getFirst());
    }

    /** The id is made anew, as it comes from a page and not from the index. */
    private ContactProposal question(PersonId person) {
        Channel channel = oneOf(List.of(Channel.values()));
        Direction direction = oneIn(4) ? Direction.OUT : Direction.IN;
        Place place =
                channel == Channel.IN_PERSON_ON_SITE
                        ? oneIn(2) ? Place.INSIDE : Place.GROUNDS
                        : Place.OFF_SITE;
        return new ContactProposal(
                same(person),
                channel,
                direction,
                place,
                oneOf(List.of(Purpose.values())),
                oneIn(3)
                        ? Optional.empty()
                        : Optional.of(oneOf(oneOf(staff)).account()),
                moment(),
                direction == Direction.IN && channel.isAtADistance() && oneIn(4));
    }

    private Instant moment() {
        return YEAR.plusMillis(random.nextLong(DAYS * 86_400_000L));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
