package org.evenhand.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.evenhand.Evenhand;
import org.evenhand.access.Account;
import org.evenhand.access.FoundingASchool;
import org.evenhand.access.OpeningAnAccount;
import org.evenhand.access.Passwords;
import org.evenhand.access.Scopes;
import org.evenhand.database.TestPrograms;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.ledger.WoundClock;
import org.evenhand.school.SchoolType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program itself, started once for all tests of a run, empty. Each test founds a school of its
 * own: that is what keeps tests apart.
 */
public final class RunningEvenhand {
    public static final String PASSWORD = "correct horse battery";
    private static final Act JOIN = new Act("test.join");

    private static @Nullable RunningEvenhand running;

    private final ConfigurableApplicationContext context;

    private RunningEvenhand(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static synchronized RunningEvenhand shared() {
        RunningEvenhand already = running;
        if (already == null) {
            already = new RunningEvenhand(start());
            running = already;
        }
        return already;
    }

    /** Another beside it, in whose record no other test has written. */
    static RunningEvenhand alone() {
        return new RunningEvenhand(start());
    }

    /** Another node: a program with a home of its own, on the database and the key of this one. */
    RunningEvenhand nodeBeside() {
        try {
            Path here = Path.of(context.getEnvironment().getRequiredProperty("EVENHAND_HOME"));
            Path there = aHome();
            Files.copy(here.resolve("evenhand.key"), there.resolve("evenhand.key"));
            List<String> running = Files.readAllLines(here.resolve("postgres/data/postmaster.pid"));
            List<String> settings = new ArrayList<>();
            settings.add(
                    "EVENHAND_DATABASE_URL=jdbc:postgresql://127.0.0.1:%s/evenhand"
                            .formatted(running.get(3).strip()));
            for (String login : Files.readAllLines(here.resolve("postgres/passwords"))) {
                if (login.startsWith("evenhand_")) {
                    String[] parts = login.split("=", 2);
                    settings.add(
                            "EVENHAND_DATABASE_%s_PASSWORD=%s"
                                    .formatted(
                                            parts[0].substring(9).toUpperCase(Locale.ROOT),
                                            parts[1]));
                }
            }
            return new RunningEvenhand(start(there, settings.toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stops() {
        context.close();
    }

    private static ConfigurableApplicationContext start() {
        try {
            return start(aHome());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path aHome() throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "running")), "home");
    }

    private static ConfigurableApplicationContext start(Path home, String... settings) {
        return new SpringApplicationBuilder(Evenhand.class)
                .properties("EVENHAND_HOME=" + home, "server.port=0", "EVENHAND_PORT=0")
                .properties(TestPrograms.asProperty())
                .properties(settings)
                .initializers(RunningEvenhand::windableClock, RunningEvenhand::cheapPasswords)
                .run();
    }

    /** What a test does itself it can do at another moment; pages are always asked for now. */
    private static void windableClock(ConfigurableApplicationContext starting) {
        ((GenericApplicationContext) starting)
                .registerBean(
                        WoundClock.class,
                        () -> new WoundClock(TestMoment.clock()),
                        bean -> bean.setPrimary(true));
    }

    /**
     * Every school opens more than a dozen accounts; what a hash costs is what a test would cost.
     */
    private static void cheapPasswords(ConfigurableApplicationContext starting) {
        ((GenericApplicationContext) starting)
                .registerBean(
                        "cheapPasswords",
                        Passwords.class,
                        Passwords::cheap,
                        bean -> bean.setPrimary(true));
    }

    /** The address of the program, {@code http://127.0.0.1:40123}. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    /** All beans of a type. */
    public <T> List<T> all(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    /** One of several beans of a kind. */
    public <T> T the(String name, Class<T> bean) {
        return context.getBean(name, bean);
    }

    /** Founds a school that nobody else knows. */
    public TestSchool aSchool() {
        String mark = UUID.randomUUID().toString().substring(24);
        OrgId org =
                the(FoundingASchool.class)
                        .found(
                                "School " + mark,
                                SchoolType.MAINTAINED,
                                new FoundingASchool.FirstAccount(
                                        "business-" + mark,
                                        "The business manager",
                                        PASSWORD,
                                        Set.of(Role.STAFF, Role.BUSINESS_MANAGER)),
                                "testtest");
        return new TestSchool(this, org, mark);
    }

    /** One school of a test. */
    public record TestSchool(RunningEvenhand program, OrgId org, String mark) {
        /** Somebody who can sign in as {@code <name>-<mark>}. */
        public Account has(String name, Role... roles) {
            return has(name, "The " + name, roles);
        }

        /** The same, by a name as people have one. */
        public Account has(String name, String displayName, Role... roles) {
            Account[] opened = new Account[1];
            program.the(Acts.class)
                    .perform(
                            Scopes.ofEvenhand(org, "testtest"),
                            JOIN,
                            unit -> {
                                opened[0] =
                                        program.the(OpeningAnAccount.class)
                                                .open(
                                                        unit,
                                                        name + "-" + mark,
                                                        displayName,
                                                        PASSWORD,
                                                        Set.of(roles));
                                return Verdict.happened("/");
                            });
            return opened[0];
        }

        /** A visitor signed in as somebody new with these roles. */
        public Visitor visitedBy(String name, Role... roles) {
            Account account = has(name, roles);
            Visitor visitor = new Visitor(program.address());
            visitor.comesIn(account.signInName(), PASSWORD);
            return visitor;
        }
    }
}
