package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.mail.MailSchool.at;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.PostgresServer;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.SendingMethod;
import org.evenhand.mail.act.SendingOtherwise;
import org.evenhand.mail.act.SettlingADoubt;
import org.evenhand.mail.smtp.ScriptedServer;
import org.evenhand.mail.smtp.ScriptedServer.Does;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Mail servers that say not now, or never, or nothing; machines that go down in the middle. No
 * letter is lost, none goes twice, and whatever nobody can know a person is asked (J6).
 */
@Paragraphs({"P65", "J6"})
class AMailServerInTroubleTests {
    private static final Instant ASKED = at(10, 0);
    private static final Instant OVER = at(10, 10);

    private final MailSchool school = new MailSchool();

    private ScriptedServer serverThat(Does... does) {
        ScriptedServer server = ScriptedServer.that(does);
        school.sendsBy(MailSchool.at(server.port(), true));
        done(school.queued(ASKED));
        return server;
    }

    @Test
    void whoSaysNotNowIsAskedAgainAndTheLetterGoesOnce() {
        try (ScriptedServer server =
                serverThat(
                        Does.LATER_AT_THE_ADDRESS,
                        Does.LATER_AT_THE_END,
                        Does.BREAKS_BEFORE_THE_LETTER)) {
            school.looks(OVER);
            assertThat(school.stands(OVER)).isEqualTo(MessageState.WAITS);
            school.looks(at(10, 14));
            assertThat(school.message().tries()).isEqualTo(1);
            school.looks(at(10, 15));
            school.looks(at(10, 25));
            assertThat(server.taken()).isEmpty();
            assertThat(school.letter().sendings()).isEmpty();

            school.looks(at(10, 45));
            assertThat(school.message().tries()).isEqualTo(4);
            assertThat(server.taken()).hasSize(1);
            assertThat(school.letter().told().since()).contains(at(10, 45));
        }
    }

    @Test
    void whoSaysNeverIsNotAskedAgain() {
        for (Does never : List.of(Does.NEVER_AT_THE_ADDRESS, Does.NEVER_AT_THE_END)) {
            MailSchool here = new MailSchool();
            try (ScriptedServer server = ScriptedServer.that(never)) {
                here.sendsBy(MailSchool.at(server.port(), true));
                done(here.queued(ASKED));
                here.looks(OVER);
                here.looks(at(15, 0));

                assertThat(here.stands(OVER)).isEqualTo(MessageState.DID_NOT_GO);
                assertThat(here.message().tries()).isEqualTo(1);
                assertThat(server.taken()).isEmpty();
                assertThat(here.ready.visitedBy(here.ready.head).opens("/").text())
                        .contains("did not go by e-mail: send it another way");
            }
        }
    }

    @Test
    void aServerThatIsDownForADayIsTriedAgainAndTheLetterGoes() throws Exception {
        int port = closedPort();
        school.sendsBy(MailSchool.at(port, true));
        done(school.queued(ASKED));
        Instant moment = tried(OVER, Duration.ofHours(24));
        assertThat(school.stands(moment)).isEqualTo(MessageState.WAITS);

        try (ScriptedServer back = ScriptedServer.that()) {
            school.sendsBy(MailSchool.at(back.port(), true));
            tried(moment, Duration.ofHours(6));
            assertThat(back.taken()).hasSize(1);
            assertThat(school.letter().told().stands()).isTrue();
        }
    }

    @Test
    void aServerThatStaysDownIsGivenUpAndTheLetterIsSentAnotherWay() throws Exception {
        school.sendsBy(MailSchool.at(closedPort(), true));
        done(school.queued(ASKED));
        Instant moment = tried(OVER, Duration.ofDays(3));

        assertThat(school.stands(moment)).isEqualTo(MessageState.DID_NOT_GO);
        assertThat(school.message().tries()).isGreaterThanOrEqualTo(8);
        assertThat(school.message().last().map(Recorded::fact).map(Object::toString).orElse(""))
                .contains("Nothing answers at 127.0.0.1");
        assertThat(school.letter().sendings()).isEmpty();
    }

    /** The outbox is looked at every twenty minutes, for so long. */
    private Instant tried(Instant from, Duration howLong) {
        Instant moment = from;
        for (; moment.isBefore(from.plus(howLong)); moment = moment.plus(Duration.ofMinutes(20))) {
            school.looks(moment);
        }
        return moment;
    }

    @Test
    void whereTheConnectionBreaksAfterTheLetterAPersonIsAskedAndItIsNotSentAgain() {
        try (ScriptedServer server = serverThat(Does.BREAKS_AT_THE_END)) {
            school.looks(OVER);
            assertThat(school.stands(OVER)).isEqualTo(MessageState.PERHAPS_WENT);
            school.looks(at(15, 0));
            assertThat(server.taken()).isEmpty();
            assertThat(school.letter().told().stands()).isFalse();

            Visitor head = school.ready.visitedBy(school.ready.head);
            assertThat(head.opens("/").text()).contains("has perhaps gone by e-mail");
            Visitor.Page doubt = head.opens(school.letter().href() + "/e-mail/doubt");
            assertThat(doubt.form().send().text())
                    .contains("Say whether it went", "Say how you know");
            doubt.form().with("went", "yes").with("words", "It is in the server's list").send();

            assertThat(school.letter().sendings().getLast().fact().method())
                    .isEqualTo(SendingMethod.E_MAILED);
            assertThat(school.letter().told().since()).contains(OVER);
            assertThat(head.opens("/").text()).doesNotContain("has perhaps gone");
        }
    }

    @Test
    void whatNobodyCanFindOutIsTakenAsNotGone() {
        try (ScriptedServer server = serverThat(Does.BREAKS_AT_THE_END)) {
            school.looks(OVER);
            done(settled(at(11, 0), false));

            assertThat(school.stands(at(11, 0))).isEqualTo(MessageState.DID_NOT_GO);
            assertThat(school.letter().sendings()).isEmpty();
            done(school.queued(at(12, 0)));
            school.looks(at(12, 10));
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void theSlowerOfTwoWhoFoundOutIsToldSo() {
        try (ScriptedServer server = serverThat(Does.BREAKS_AT_THE_END)) {
            school.looks(OVER);
            String page = school.letter().href() + "/e-mail/doubt";
            Visitor head = school.ready.visitedBy(school.ready.head);
            Visitor.Form slower = head.opens(page).form().with("went", "no").with("words", "Lost");
            head.opens(page).form().with("went", "yes").with("words", "It is there").send();

            Visitor.Page refused = slower.send();
            assertThat(refused.text()).contains("somebody has said so meanwhile");
            assertThat(refused.form().value("words")).isEqualTo("Lost");
            assertThat(server.taken()).isEmpty();
            assertThat(school.stands(at(11, 0))).isEqualTo(MessageState.WENT);
        }
    }

    @Test
    void anAnswerThatComesAfterSomebodyFoundOutChangesNothing() {
        try (ScriptedServer server = serverThat(Does.BREAKS_AT_THE_END)) {
            school.looks(OVER);
            Outbox.Due due = new Outbox.Due(school.message().id(), school.letter, false);
            done(settled(at(11, 0), false));
            SendingOtherwise.answersLate(school.ready, due, at(11, 1));

            assertThat(school.stands(at(11, 2))).isEqualTo(MessageState.DID_NOT_GO);
            assertThat(school.letter().sendings()).isEmpty();
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void anAnswerThatComesLateIsStillTakenWhileNobodyFoundOut() {
        try (ScriptedServer server = serverThat()) {
            SendingOtherwise.killedBeforeTheAnswerIsWrittenDown(school.ready, OVER);
            Outbox.Due due = new Outbox.Due(school.message().id(), school.letter, false);
            SendingOtherwise.answersLate(school.ready, due, at(11, 0));

            assertThat(school.stands(at(11, 1))).isEqualTo(MessageState.WENT);
            assertThat(school.letter().sendings()).hasSize(1);
            assertThat(server.taken()).hasSize(1);
        }
    }

    private Outcome settled(Instant moment, boolean went) {
        return school.at(
                moment,
                () ->
                        school.the(SettlingADoubt.class)
                                .settle(
                                        school.ready.as(school.ready.head),
                                        form(),
                                        school.letter,
                                        went,
                                        "Nobody can tell"));
    }

    @Test
    void whatBreaksAfterTheServerTookItTakesNothingBack() {
        try (ScriptedServer server = serverThat(Does.BREAKS_AFTER_IT)) {
            school.looks(OVER);

            assertThat(server.taken()).hasSize(1);
            assertThat(school.stands(OVER)).isEqualTo(MessageState.WENT);
        }
    }

    @Test
    void aMachineThatGoesDownBeforeTheAnswerIsWrittenDownSendsNothingTwice() {
        try (ScriptedServer server = serverThat()) {
            SendingOtherwise.killedBeforeTheAnswerIsWrittenDown(school.ready, OVER);
            assertThat(server.taken()).hasSize(1);
            assertThat(school.stands(at(10, 20))).isEqualTo(MessageState.BEING_SENT);

            school.looks(at(10, 20));
            school.looks(at(10, 40));
            assertThat(server.taken()).hasSize(1);
            assertThat(school.stands(at(10, 40))).isEqualTo(MessageState.PERHAPS_WENT);
            assertThat(school.letter().told().stands()).isFalse();
        }
    }

    @Test
    void whatWaitedWhenABackupWasMadeIsAskedAndNotSent() throws Exception {
        try (ScriptedServer server = serverThat()) {
            cameWithABackup();
            school.looks(OVER);

            assertThat(server.taken()).isEmpty();
            assertThat(school.stands(OVER)).isEqualTo(MessageState.PERHAPS_WENT);
        }
    }

    /** As a restored row stands: written in another database than this. */
    private void cameWithABackup() throws Exception {
        try (var owner = school.the(PostgresServer.class).login(DatabaseRole.OWNER).connect()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            int rows =
                    sql.sql(
                                    """
                                    update evenhand.outbox set written_in = gen_random_uuid()
                                    where message_id = :message
                                    """)
                            .param("message", school.message().id().value())
                            .update();
            assertThat(rows).isEqualTo(1);
        }
    }

    @Test
    void twoThatLookAtOneOutboxAtOnceSendEachLetterOnce() throws Exception {
        try (ScriptedServer server = serverThat();
                ExecutorService two = Executors.newFixedThreadPool(4)) {
            CountDownLatch ready = new CountDownLatch(4);
            List<Future<?>> looking =
                    java.util.stream.IntStream.range(0, 4)
                            .<Future<?>>mapToObj(_ ->
                                    two.submit(() -> {
                                        ready.countDown();
                                        ready.await();
                                        school.looks(OVER);
                                        return true;
                                    }))
                            .toList();
            for (Future<?> each : looking) {
                each.get();
            }

            assertThat(server.taken()).hasSize(1);
            assertThat(school.letter().sendings()).hasSize(1);
            assertThat(school.message().tries()).isEqualTo(1);
        }
    }

    @Test
    void aBounceUndoesTheTellingAsEveryReturnDoes() {
        try (ScriptedServer server = serverThat()) {
            school.looks(OVER);
            assertThat(server.taken()).hasSize(1);
            Visitor head = school.ready.visitedBy(school.ready.head);
            Visitor.Page page = head.opens(school.letter().href() + "/e-mail");
            assertThat(page.seen().select("a[href=" + school.letter().href() + "/returned]"))
                    .hasSize(1);

            head.opens(school.letter().href() + "/returned")
                    .form()
                    .with("at", "11am")
                    .with("because", "Mailbox unknown")
                    .send();
            assertThat(school.letter().told().stands()).isFalse();
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return once.getLocalPort();
        }
    }
}
