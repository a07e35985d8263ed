package org.evenhand.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.Evenhand;
import org.evenhand.access.Account;
import org.evenhand.access.FoundingASchool;
import org.evenhand.access.OpeningAnAccount;
import org.evenhand.access.Passwords;
import org.evenhand.access.Scopes;
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

    private static ConfigurableApplicationContext start() {
        try {
            Path home = Files.createDirectories(Path.of("target", "running"));
            Path fresh = Files.createTempDirectory(home, "home");
            return new SpringApplicationBuilder(Evenhand.class)
                    .properties("EVENHAND_HOME=" + fresh, "server.port=0", "EVENHAND_PORT=0")
                    .initializers(RunningEvenhand::windableClock, RunningEvenhand::cheapPasswords)
                    .run();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
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
                                                        "The " + name,
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
            visitor.signsIn(account.signInName(), PASSWORD);
            return visitor;
        }
    }
}
