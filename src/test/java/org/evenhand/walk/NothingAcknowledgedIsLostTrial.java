package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * HOLD-1: the database, the program, or both are killed with -9 at random moments while people log
 * contacts. Each keeps a list of what was acknowledged and sends an unanswered form again with its
 * ticket. At the end everything acknowledged is there exactly once. The controls are {@link
 * WithoutTheTicketTests} and {@code WithoutWaitingForTheDiskTrial}.
 *
 * <p>That the kills came where it matters is counted: the writes in flight at each, and the commits
 * of which nobody heard until the form was sent again. Such a commit is older than the attempt that
 * was told of it; one clock tells both moments.
 *
 * <p>The build does 75 kills of the database, 15 of the program and 10 of both; {@code
 * -Devenhand.kills=3000,300,100} does more. The seed is printed and can be given with {@code
 * -Devenhand.kills.seed}.
 */
class NothingAcknowledgedIsLostTrial {
    private static final int PEOPLE = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ChildEvenhand evenhand = new ChildEvenhand("kills");
    private final Acknowledgements acknowledged = new Acknowledgements();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger sentAgain = new AtomicInteger();

    /** When the attempt began that was told of an entry: the first, or one after others. */
    private final Map<UUID, Instant> toldAtOnce = new ConcurrentHashMap<>();

    private final Map<UUID, Instant> toldAgain = new ConcurrentHashMap<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void whateverIsKilledEveryAcknowledgedContactIsThereOnce() throws Exception {
        int[] kills = kills();
        long seed = Long.getLong("evenhand.kills.seed", System.nanoTime());
        Random random = new Random(seed);
        evenhand.start();
        found();
        int underWay = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                int number = person;
                people.execute(() -> keepLogging(number));
            }
            try {
                for (int kill = 0; kill < kills[0] + kills[1] + kills[2]; kill++) {
                    awaitWork();
                    pause(random.nextInt(400));
                    underWay += inFlight.get();
                    kill(kill, kills);
                }
                awaitWork();
            } finally {
                // Also after a fault: else they would go on for ever, and nobody read of it.
                enough.set(true);
            }
            people.shutdown();
            assertThat(people.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        List<String> kept = whatIsOnTheRecord();
        int unacknowledged = committedBefore(toldAgain);
        int tooEarly = committedBefore(toldAtOnce);
        evenhand.stop();

        System.out.printf(
                "%nkills: %d of the database, %d of the program, %d of both; seed %d%n"
                        + "contacts acknowledged: %d; writes in flight at the kills: %d; attempts without an answer: %d; unacknowledged commits found: %d of %d sent again%n",
                kills[0],
                kills[1],
                kills[2],
                seed,
                acknowledged.size(),
                underWay,
                sentAgain.get(),
                unacknowledged,
                toldAgain.size());
        assertThat(acknowledged.wrong(kept)).isEmpty();
        assertThat(underWay).as("the kills came while people were writing").isPositive();
        assertThat(unacknowledged).as("some commits were never heard of").isPositive();
        // The control: what was saved and told at once cannot be older than its own attempt.
        assertThat(toldAtOnce).isNotEmpty();
        assertThat(tooEarly).as("commits before they were asked for").isZero();
    }

    private void kill(int number, int[] kills) {
        if (number % 10 == 9 && number / 10 < kills[2]) {
            evenhand.killDatabase();
            evenhand.killProgram();
            evenhand.start();
        } else if (number % 5 == 2 && number / 5 < kills[1]) {
            evenhand.killProgram();
            evenhand.start();
        } else {
            evenhand.killDatabase();
        }
    }

    private void found() {
        Visitor business = new Visitor(evenhand.address());
        Visitor.Page founded =
                business.opens("/first-run")
                        .form()
                        .with("school", "Trial School")
                        .with("type", "MAINTAINED")
                        .with("name", "The business manager")
                        .with("signInName", "business")
                        .with("password", RunningEvenhand.PASSWORD)
                        .with("code", evenhand.firstRunCode())
                        .send();
        assertThat(founded.title()).startsWith("Sign in");
    }

    /** A kill comes only after people got something done since the last: on any machine's speed. */
    private void awaitWork() {
        int before = acknowledged.size();
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() == before) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException(
                        "Nothing was saved for too long:\n" + evenhand.console());
            }
            pause(20);
        }
    }

    private void keepLogging(int person) {
        Visitor visitor = new Visitor(evenhand.address());
        for (int contact = 1; !enough.get(); contact++) {
            String account = "Contact %d of person %d.".formatted(contact, person);
            Visitor.Form form = untilItWorks(() -> openForm(visitor)).with("account", account);
            inFlight.incrementAndGet();
            AtomicInteger attempts = new AtomicInteger();
            untilItWorks(() -> {
                Map<UUID, Instant> told = attempts.getAndIncrement() == 0 ? toldAtOnce : toldAgain;
                Instant began = Instant.now();
                Visitor.Page page = form.send();
                if (!page.text().contains(account) || !page.text().contains("It is saved")) {
                    sentAgain.incrementAndGet();
                    throw new IllegalStateException("Not acknowledged: " + page.status());
                }
                told.put(UUID.fromString(page.at().getPath().substring(10)), began);
                return page;
            });
            inFlight.decrementAndGet();
            acknowledged.add(account);
        }
    }

    private static Visitor.Form openForm(Visitor visitor) {
        Visitor.Page page = visitor.opens("/contacts/new");
        if (!page.title().startsWith("Log a contact")) {
            visitor.signsIn("business", RunningEvenhand.PASSWORD);
            page = visitor.opens("/contacts/new");
        }
        return page.form()
                .with("who", "Mr Test")
                .with("channel", "EMAIL")
                .with("day", "yesterday")
                .with("time", "9am");
    }

    private List<String> whatIsOnTheRecord() {
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn("business", RunningEvenhand.PASSWORD);
        return visitor.opens("/").seen().select(".moj-timeline__item a").stream()
                .map(link -> visitor.opens(link.attr("href")).seen())
                .map(page -> page.expectFirst("main .evenhand-words"))
                .map(Element::text)
                .toList();
    }

    /** How many of these entries were written before the attempt began that was told of them. */
    private int committedBefore(Map<UUID, Instant> attempts) throws Exception {
        int before = 0;
        try (Connection reads = evenhand.readsTheDatabase();
                PreparedStatement entry =
                        reads.prepareStatement(
                                """
                                select recorded_at from evenhand.fact
                                where name = 'contactlog.contact-logged' and ? = any (subject_ids)
                                """)) {
            for (Map.Entry<UUID, Instant> attempt : attempts.entrySet()) {
                entry.setObject(1, attempt.getKey());
                try (ResultSet row = entry.executeQuery()) {
                    assertThat(row.next()).as("an entry told of is there").isTrue();
                    Instant recorded = row.getObject(1, OffsetDateTime.class).toInstant();
                    before += recorded.isBefore(attempt.getValue().minusMillis(1)) ? 1 : 0;
                }
            }
        }
        return before;
    }

    private static <T> T untilItWorks(java.util.function.Supplier<T> attempt) {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return attempt.get();
            } catch (RuntimeException lost) {
                if (System.nanoTime() > latest) {
                    throw lost;
                }
                pause(100);
            }
        }
    }

    private static void pause(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private static int[] kills() {
        String[] parts = System.getProperty("evenhand.kills", "75,15,10").split(",", -1);
        return new int[] {
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])
        };
    }
}
