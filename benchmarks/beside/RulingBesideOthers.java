import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.restriction.*;

/**
 * SPEED-2 beside cedar-java and jCasbin, on rules that all three can hold: one to six closed routes
 * on a person, each from the moment at which the person was told until the end of a day. They are
 * asked the same questions and must give the same answers, or nothing is measured.
 *
 * <p>The others are given their best case: of each person only that person's own rules, prepared
 * before (in Cedar's own cache; in jCasbin an enforcer of their own), and a yes or no is all that
 * is read. {@code ruleOn} finds the person among 200,000 and every ground is read. It knows nothing
 * beforehand that they do not.
 */
public final class RulingBesideOthers {
    private static final long SEED = 20_270_328;
    private static final int PEOPLE = 200_000;

    /** As many as the others hold ready; all questions are about them. */
    private static final int ASKED_ABOUT = 2_000;

    private static final int QUESTIONS = 1 << 15;
    private static final int ROUNDS = 7;
    private static final Instant YEAR = Instant.parse("2026-09-01T00:00:00Z");
    private static final EntityTypeName PERSON = EntityTypeName.parse("Person").orElseThrow();
    private static final EntityTypeName ROUTE = EntityTypeName.parse("Action").orElseThrow();
    private static final EntityUID SCHOOL =
            new EntityUID(EntityTypeName.parse("School").orElseThrow(), "school");
    private static final String MODEL =
            """
            [request_definition]
            r = route, now
            [policy_definition]
            p = route, from, until
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = r.route == p.route && r.now >= p.from && r.now < p.until
            """;

    /** A route that is closed to a person for a time. */
    private record Closed(ChannelGroup group, Instant from, Instant until) {}

    private interface Engine {
        boolean forbids(int question) throws Exception;
    }

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<RestrictedPerson> everybody = new ArrayList<>();
    private final List<List<Closed>> rules = new ArrayList<>();
    private final int[] who = new int[QUESTIONS];
    private final ContactProposal[] questions = new ContactProposal[QUESTIONS];
    private long ids;

    public static void main(String[] args) throws Exception {
        new RulingBesideOthers().run();
    }

    private void run() throws Exception {
        for (int i = 0; i < PEOPLE; i++) {
            add();
        }
        Channel[] routes =
                Arrays.stream(Channel.values())
                        .filter(one -> one.group().isPresent())
                        .filter(one -> one != Channel.IN_PERSON_ON_SITE)
                        .toArray(Channel[]::new);
        for (int i = 0; i < QUESTIONS; i++) {
            who[i] = random.nextInt(ASKED_ABOUT);
            questions[i] =
                    new ContactProposal(
                            everybody.get(who[i]).person(),
                            routes[random.nextInt(routes.length)],
                            Direction.IN,
                            Place.OFF_SITE,
                            Purpose.SAME_MATTER,
                            Optional.empty(),
                            YEAR.plusMillis(random.nextLong(365L * 86_400_000L)),
                            false);
        }
        Map<String, Engine> engines = new java.util.LinkedHashMap<>();
        engines.put("ruleOn", ruleOn());
        engines.put("cedar-java 4.10.0", cedar());
        engines.put("jCasbin 1.99.0", casbin());
        agree(engines);
        Map<String, double[]> means = new HashMap<>();
        for (int round = -3; round < ROUNDS; round++) {
            for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                double mean = mean(engine.getValue());
                if (round >= 0) {
                    means.computeIfAbsent(engine.getKey(), name -> new double[ROUNDS])[round] =
                            mean;
                }
            }
        }
        double ours = median(means.get("ruleOn"));
        for (String name : engines.keySet()) {
            double median = median(means.get(name));
            System.out.printf(
                    Locale.ROOT,
                    "%s: mean %,.0f ns a question (median of %d rounds), %.0f times ruleOn%n",
                    name,
                    median,
                    ROUNDS,
                    median / ours);
        }
    }

    private void agree(Map<String, Engine> engines) throws Exception {
        int forbidden = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Set<Boolean> answers = new HashSet<>();
            for (Engine engine : engines.values()) {
                answers.add(engine.forbids(i));
            }
            if (answers.size() != 1) {
                throw new IllegalStateException("They disagree about " + questions[i]);
            }
            forbidden += answers.contains(true) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "seed %d; %,d questions about %,d of %,d people, %,d of them forbidden: all agree%n",
                SEED,
                QUESTIONS,
                ASKED_ABOUT,
                PEOPLE,
                forbidden);
    }

    private Engine ruleOn() {
        RestrictionIndex index = new RestrictionIndex(everybody);
        return question -> {
            Ruling ruling = index.ruleOn(questions[question]);
            int read = 0;
            for (org.evenhand.kernel.Ground ground : ruling.grounds().all()) {
                read += ground.because().length() + ground.rule().length();
            }
            return ruling instanceof Ruling.NotPermitted && read > 0;
        };
    }

    private Engine cedar() throws Exception {
        BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
        PolicySet.setCacheMaxPolicySets(ASKED_ABOUT + 1);
        List<PolicySet> sets = new ArrayList<>();
        List<EntityUID> people = new ArrayList<>();
        for (int i = 0; i < ASKED_ABOUT; i++) {
            EntityUID person = new EntityUID(PERSON, everybody.get(i).person().text());
            Set<Policy> policies = new HashSet<>();
            policies.add(new Policy("permit(principal, action, resource);", "open"));
            int number = 0;
            for (Closed closed : rules.get(i)) {
                policies.add(
                        new Policy(
                                "forbid(principal == %s, action == Action::\"%s\", resource) when { context.now >= %d && context.now < %d };"
                                        .formatted(
                                                person.toCedarExpr(),
                                                closed.group.name(),
                                                closed.from.toEpochMilli(),
                                                closed.until.toEpochMilli()),
                                "closed-" + number++));
            }
            PolicySet set = new PolicySet(policies);
            set.cache();
            sets.add(set);
            people.add(person);
        }
        Map<ChannelGroup, EntityUID> actions = new HashMap<>();
        for (ChannelGroup group : ChannelGroup.values()) {
            actions.put(group, new EntityUID(ROUTE, group.name()));
        }
        Entities nobody = new Entities();
        return question -> {
            ContactProposal asked = questions[question];
            return !engine.isAuthorized(
                            new AuthorizationRequest(
                                    people.get(who[question]),
                                    actions.get(asked.channel().group().orElseThrow()),
                                    SCHOOL,
                                    Map.of("now", new PrimLong(asked.moment().toEpochMilli()))),
                            sets.get(who[question]),
                            nobody)
                    .success
                    .orElseThrow()
                    .isAllowed();
        };
    }

    private Engine casbin() {
        // It says of each enforcer what it is made of.
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("org.casbin"))
                .setLevel(ch.qos.logback.classic.Level.OFF);
        List<Enforcer> enforcers = new ArrayList<>();
        for (int i = 0; i < ASKED_ABOUT; i++) {
            Model model = new Model();
            model.loadModelFromText(MODEL);
            Enforcer enforcer = new Enforcer(model);
            enforcer.enableLog(false);
            for (Closed closed : rules.get(i)) {
                enforcer.addPolicy(
                        closed.group.name(), ordered(closed.from), ordered(closed.until));
            }
            enforcers.add(enforcer);
        }
        return question ->
                enforcers
                        .get(who[question])
                        .enforce(
                                questions[question].channel().group().orElseThrow().name(),
                                ordered(questions[question].moment()));
    }

    /** A moment as words that stand in its order: what jCasbin's rules are made of. */
    private static String ordered(Instant moment) {
        return "t%020d".formatted(moment.toEpochMilli());
    }

    private double mean(Engine engine) throws Exception {
        int forbidden = 0;
        long from = System.nanoTime();
        for (int i = 0; i < QUESTIONS; i++) {
            forbidden += engine.forbids(i) ? 1 : 0;
        }
        long took = System.nanoTime() - from;
        if (forbidden == 42) {
            System.out.print("");
        }
        return (double) took / QUESTIONS;
    }

    private static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** One more person, with one to six closed routes in one or several restrictions. */
    private void add() {
        PersonId person = new PersonId(new UUID(random.nextLong(), random.nextLong()));
        List<Restriction> restrictions = new ArrayList<>();
        List<Closed> closed = new ArrayList<>();
        int clauses = 1 + random.nextInt(6);
        while (clauses > 0) {
            int here = 1 + random.nextInt(Math.min(clauses, ChannelGroup.values().length));
            Instant told = YEAR.plusSeconds(random.nextInt(90 * 86_400));
            LocalDate lastDay =
                    told.atZone(Period.LONDON).toLocalDate().plusDays(120 + random.nextInt(245));
            List<ChannelGroup> groups = new ArrayList<>(List.of(ChannelGroup.values()));
            Clause[] these = new Clause[here];
            for (int i = 0; i < here; i++) {
                ChannelGroup group = groups.remove(random.nextInt(groups.size()));
                these[i] = new ChannelNotAllowed(group);
                closed.add(
                        new Closed(
                                group,
                                told,
                                lastDay.plusDays(1).atStartOfDay(Period.LONDON).toInstant()));
            }
            restrictions.add(
                    new Restriction(
                            new RestrictionId(new UUID(8, ++ids)),
                            person,
                            Restriction.Kind.PCCR,
                            new RestrictionTerms(
                                    RestrictionTerms.numbered(these),
                                    List.of(),
                                    Optional.empty(),
                                    new StaffContact(
                                            new AccountId(new UUID(9, ids)), "Staff", "01632 960000")),
                            new Period(told, lastDay),
                            List.of(new Telling(told, Optional.empty())),
                            Optional.empty()));
            clauses -= here;
        }
        everybody.add(new RestrictedPerson(person, restrictions, List.of()));
        rules.add(closed);
    }
}
