package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.evenhand.access.Scopes;
import org.evenhand.database.TooSlow;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** A database that is there and does not answer in time: a clear page, and nothing is lost. */
class WhileTheDatabaseIsSlowTests {
    private static final Act HANGS = new Act("test.hangs");

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor teacher = school.visitedBy("teacher", Role.STAFF);
    private final CountDownLatch holds = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);

    @Test
    void aFormThatWaitsInVainIsAnsweredInWordsAndSavedOnceWhenItIsSentAgain() throws Exception {
        String entry = AnEntry.loggedBy(teacher);
        Visitor.Form form =
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "A")
                        .with("subTypes-A", "VERBAL_ABUSE")
                        .with("beyondAnger", "Nobody is called that.");
        CompletableFuture<Void> hanging = CompletableFuture.runAsync(() -> hold(entry));
        holds.await();
        try {
            Visitor.Page answer = form.send();

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text())
                    .contains("What you sent just now was perhaps not saved", "never saved twice")
                    .doesNotContain("This is our fault");
        } finally {
            enough.countDown();
            hanging.join();
        }
        assertThat(teacher.opens(entry).text()).doesNotContain("Nobody is called that.");

        AnEntry.done(form.send());

        assertThat(teacher.opens(entry).text()).containsOnlyOnce("Nobody is called that.");
        AnEntry.done(form.send());
        assertThat(teacher.opens(entry).text()).containsOnlyOnce("Nobody is called that.");
    }

    @Test
    void onlyWhatRanOutOfTimeIsSlow() {
        assertThat(TooSlow.isCauseOf(causedBy("55P03"))).isTrue();
        assertThat(TooSlow.isCauseOf(causedBy("57014"))).isTrue();
        // The controls: a fault of ours is called one.
        assertThat(TooSlow.isCauseOf(causedBy("23505"))).isFalse();
        assertThat(TooSlow.isCauseOf(new SQLException("Without a state"))).isFalse();
        assertThat(TooSlow.isCauseOf(new IllegalStateException())).isFalse();
    }

    private static Throwable causedBy(String state) {
        return new IllegalStateException(new SQLException("It said so", state));
    }

    /** An act on the entry that does not end: whoever comes after it waits. */
    private void hold(String entry) {
        EntryId id = new EntryId(UUID.fromString(entry.substring("/contacts/".length())));
        school.program()
                .the(Acts.class)
                .perform(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        HANGS,
                        List.of(id),
                        unit -> {
                            holds.countDown();
                            wait(enough);
                            return Verdict.refused(Grounds.none());
                        });
    }

    private static void wait(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
