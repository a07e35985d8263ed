import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.People;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.PersonRecorded;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.RelationshipRecorded;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionImposed;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.RestrictionTold;
import org.evenhand.restriction.StaffContact;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * SPEED-4: finding somebody at the front desk of the largest of many schools, by part of a name, a
 * misspelt name, a phone number, an e-mail address and a child's name; how long it takes, and how
 * often whoever is meant is among the first five. Besides, the commonest name and one letter, which
 * nobody can find anybody by. Then the same at the desk, over HTTP, where one in a hundred is
 * restricted; the floor is the empty page, in turns with it. One of those who are restricted is asked
 * for each fifth time, so that somebody is found.
 *
 * <p>{@code DeskSearchSpeed [schools]}. The program and its client share one Java, with the flags
 * of the client. People are held in memory; that they are still the same is asked each time.
 */
final class DeskSearchSpeed {
    private static final long SEED = 20_261_127;
    private static final int PEOPLE = 5_000;
    private static final int QUERIES = 1_000;
    private static final int WARM_UP = 200;
    private static final int FIRST = 5;
    private static final int AT_ONCE = 100;
    private static final int ONE_IN_SO_MANY_IS_RESTRICTED = 100;

    private static final Act GENERATE = new Act("benchmark.generate");
    private static final List<String> FORENAMES =
            List.of(
                    "Amira", "Benjamin", "Ceri", "Dylan", "Ewa", "Farah", "Gareth", "Hannah", "Ivan",
                    "Joanne", "Katarzyna", "Liam", "Mohammed", "Nia", "Owen", "Priya", "Rhys",
                    "Siobhan", "Tariq", "Zofia", "Alice", "Daniel", "Emma", "George", "Isabel");
    private static final List<String> BEGINNINGS =
            List.of(
                    "Ash", "Bar", "Car", "Dal", "Ell", "Far", "Green", "Har", "In", "Jar", "Kel",
                    "Lan", "Mar", "New", "Old", "Pem", "Red", "Sher", "Thorn", "Wal");
    private static final List<String> MIDDLES =
            List.of("a", "e", "ing", "er", "en", "ul", "ow", "is", "or", "and");
    private static final List<String> ENDINGS =
            List.of(
                    "ton", "ley", "ford", "wood", "man", "by", "worth", "well", "field", "son",
                    "bridge", "combe", "sey", "wick");

    private DeskSearchSpeed() {}

    /** What is typed. */
    private enum By {
        PART_OF_A_NAME,
        MISSPELT,
        PHONE,
        E_MAIL,
        CHILD
    }

    private record Known(PersonId id, String name, String phone, String mail, String child) {}

    private record Asked(By by, String typed, PersonId meant) {}

    public static void main(String[] words) throws Exception {
        int schools = words.length == 0 ? 500 : Integer.parseInt(words[0]);
        Path home = Running.freshHome();
        try (ConfigurableApplicationContext program =
                Schools.start(home, BenchmarkPages.class)) {
            Schools.makeIn(program, new Schools.Sizes(schools, 20, 0, 1, SEED));
            Acts acts = program.getBean(Acts.class);
            Scope scope = largest(acts);
            SplittableRandom random = new SplittableRandom(SEED);
            List<Known> people = made(acts, scope, random);
            System.out.printf(
                    Locale.ROOT,
                    "seed %d, %d schools, %,d people in the largest, %,d queries%n",
                    SEED,
                    schools,
                    people.size(),
                    QUERIES);
            inProcess(acts, scope, queries(people, random));
            List<Known> restricted = new ArrayList<>();
            for (int i = 0; i < people.size(); i += ONE_IN_SO_MANY_IS_RESTRICTED) {
                restricted.add(people.get(i));
            }
            acts.perform(scope, GENERATE, unit -> {
                restricted.forEach(each -> restrict(unit, each.id()));
                return Verdict.happened("/");
            });
            int port = Integer.parseInt(program.getEnvironment().getProperty("local.server.port"));
            try (Client client = new Client(port)) {
                client.signsIn(Schools.signInName(0, "head"), Schools.PASSWORD);
                overHttp(client, queries(people, random), restricted);
            }
        }
    }

    /** Not on the site for thirty days, told an hour ago. */
    private static void restrict(Unit unit, PersonId person) {
        RestrictionId id = new RestrictionId(unit.newId());
        Clause notOnSite =
                new NotOnPremises(
                        new NotOnPremises.Standing.Final(), NotOnPremises.Area.WHOLE_SITE, List.of());
        unit.record(
                new RestrictionImposed(
                        id,
                        person,
                        Restriction.Kind.PCCR,
                        new RestrictionTerms(
                                RestrictionTerms.numbered(notOnSite),
                                List.of(),
                                Optional.empty(),
                                new StaffContact(
                                        unit.scope().actor().account(), "The head", "the office")),
                        unit.now().minus(Duration.ofDays(2)),
                        unit.today().plusDays(30)),
                id,
                person);
        unit.record(new RestrictionTold(id, unit.now().minus(Duration.ofHours(1))), id, person);
    }

    /** The first school that was made. */
    private static Scope largest(Acts acts) {
        return acts.organisations().stream()
                .map(org -> Scopes.ofEvenhand(org, "benchmark"))
                .filter(scope ->
                        acts.lookUp(scope, unit -> org.evenhand.school.Schools.profile(unit).name())
                                .equals("School number 0"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Known> made(Acts acts, Scope scope, SplittableRandom random) {
        List<Known> people = new ArrayList<>();
        while (people.size() < PEOPLE) {
            acts.perform(
                    scope,
                    GENERATE,
                    unit -> {
                        for (int i = 0; i < AT_ONCE; i++) {
                            people.add(person(unit, random, people.size()));
                        }
                        return Verdict.happened("/");
                    });
        }
        return people;
    }

    private static Known person(Unit unit, SplittableRandom random, int number) {
        PersonId id = new PersonId(unit.newId());
        String surname = surname(random);
        String name = oneOf(FORENAMES, random) + " " + surname;
        String phone = "07700 9%05d".formatted(number);
        String mail = "parent%d@example.org".formatted(number);
        String child = oneOf(FORENAMES, random) + " " + surname(random);
        unit.record(new PersonRecorded(id, name), id);
        unit.record(
                new RelationshipRecorded(id, RelationshipKind.PARENT, "", unit.today(), null), id);
        unit.record(
                new ChildRecorded(id, child, YearGroup.values()[3], unit.today(), null), id);
        for (var point : Map.of(ContactKind.PHONE, phone, ContactKind.E_MAIL, mail).entrySet()) {
            unit.record(
                    new ContactPointAdded(
                            id,
                            point.getKey(),
                            point.getValue(),
                            false,
                            unit.today(),
                            null,
                            null,
                            "Generated"),
                    id);
        }
        PersonIndex.refresh(unit, id);
        return new Known(id, name, phone, mail, child);
    }

    private static String surname(SplittableRandom random) {
        return oneOf(BEGINNINGS, random) + oneOf(MIDDLES, random) + oneOf(ENDINGS, random);
    }

    private static String oneOf(List<String> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }

    private static List<Asked> queries(List<Known> people, SplittableRandom random) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            Known meant = people.get(random.nextInt(people.size()));
            By by = By.values()[i % By.values().length];
            asked.add(new Asked(by, typed(by, meant, random), meant.id()));
        }
        return asked;
    }

    private static String typed(By by, Known meant, SplittableRandom random) {
        return switch (by) {
            case PART_OF_A_NAME -> meant.name().substring(0, meant.name().length() - 2);
            case MISSPELT -> misspelt(meant.name(), random);
            case PHONE -> "+44 " + meant.phone().substring(1);
            case E_MAIL -> meant.mail().toUpperCase(Locale.ROOT);
            case CHILD -> meant.child();
        };
    }

    /** One slip in the surname: two letters in the wrong order, one left out, one twice, or another vowel. */
    private static String misspelt(String name, SplittableRandom random) {
        int surname = name.indexOf(' ') + 1;
        int at = surname + 1 + random.nextInt(name.length() - surname - 2);
        StringBuilder wrong = new StringBuilder(name);
        switch (random.nextInt(4)) {
            case 0 -> {
                wrong.setCharAt(at, name.charAt(at + 1));
                wrong.setCharAt(at + 1, name.charAt(at));
            }
            case 1 -> wrong.deleteCharAt(at);
            case 2 -> wrong.insert(at, name.charAt(at));
            default -> wrong.setCharAt(at, "aeiou".charAt(random.nextInt(5)));
        }
        return wrong.toString();
    }

    private static void inProcess(Acts acts, Scope scope, List<Asked> asked) throws Exception {
        asked.stream().limit(WARM_UP).forEach(one -> found(acts, scope, one.typed()));
        Times all = new Times(QUERIES);
        Map<By, Times> each = new EnumMap<>(By.class);
        Map<By, int[]> recall = new EnumMap<>(By.class);
        for (Asked one : asked) {
            long from = System.nanoTime();
            List<PersonId> answer = found(acts, scope, one.typed());
            long took = System.nanoTime() - from;
            all.took(took);
            each.computeIfAbsent(one.by(), _ -> new Times(QUERIES)).took(took);
            int[] hits = recall.computeIfAbsent(one.by(), _ -> new int[2]);
            hits[0]++;
            if (answer.contains(one.meant())) {
                hits[1]++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "in process: p50 %.2f ms, p99 %.2f ms%n",
                all.p50(),
                all.percentile(99));
        recall.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(it ->
                        System.out.printf(
                                Locale.ROOT,
                                "  %-14s p50 %.2f ms, p99 %.2f ms, among the first %d: %.1f %%%n",
                                it.getKey(),
                                each.get(it.getKey()).p50(),
                                each.get(it.getKey()).percentile(99),
                                FIRST,
                                100.0 * it.getValue()[1] / it.getValue()[0]));
        for (String hopeless : List.of(FORENAMES.getFirst(), "a")) {
            Times times = new Times(WARM_UP);
            for (int i = 0; i < WARM_UP; i++) {
                times.time(() -> found(acts, scope, hopeless));
            }
            System.out.printf(
                    Locale.ROOT,
                    "  “%s”: p50 %.2f ms, p99 %.2f ms%n",
                    hopeless,
                    times.p50(),
                    times.percentile(99));
        }
    }

    /** With session, rights, both readings recorded and the page printed. */
    private static void overHttp(Client client, List<Asked> asked, List<Known> restricted)
            throws Exception {
        List<String[]> hidden = client.get("/desk").expecting(200).hidden();
        Times search = new Times(QUERIES);
        Times empty = new Times(QUERIES);
        int found = 0;
        for (int i = 0; i < asked.size(); i++) {
            String typed =
                    i % 5 == 0
                            ? restricted.get(i / 5 % restricted.size()).name()
                            : asked.get(i).typed();
            List<String[]> fields = new ArrayList<>(hidden);
            fields.add(new String[] {"wanted", typed});
            long from = System.nanoTime();
            Client.Answer answer = client.post("/desk", fields).expecting(200);
            long between = System.nanoTime();
            client.get(BenchmarkPages.EMPTY).expecting(200);
            long to = System.nanoTime();
            if (i >= WARM_UP) {
                search.took(between - from);
                empty.took(to - between);
                if (i % 5 == 0 && answer.text().contains(typed + "</h2>")) {
                    found++;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "over HTTP, at the desk, %d of %,d restricted: p50 %.2f ms, p99 %.2f ms;"
                        + " empty page p50 %.2f ms; ratio %.2f; %d of %d restricted found%n",
                restricted.size(),
                PEOPLE,
                search.p50(),
                search.percentile(99),
                empty.p50(),
                search.p50() / empty.p50(),
                found,
                (asked.size() - WARM_UP) / 5);
    }

    private static List<PersonId> found(Acts acts, Scope scope, String typed) {
        return acts.lookUp(scope, unit -> People.find(unit, typed, FIRST)).stream()
                .map(People.Found::id)
                .toList();
    }
}
