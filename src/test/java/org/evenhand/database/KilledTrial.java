package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Evenhand is killed; the next start succeeds at the first try and has what was acknowledged. */
class KilledTrial {
    private static final int ENOUGH = 200;

    private final Home home = TestServers.bornHome("killed");
    private final Path data = home.postgres().resolve("data");

    @Test
    void theNextStartFindsTheServerLeftOverAndTakesItOver() throws Exception {
        int acknowledged = killAfterWriting(false);
        Postmaster leftOver = Postmaster.namedIn(data).orElseThrow();
        assertThat(leftOver.verdict()).isEqualTo(Postmaster.Verdict.OURS);
        assertThat(startWithoutStoppingIt().good()).as("control").isFalse();
        theNextStartHasEverything(acknowledged);
        assertThat(leftOver.process().onExit()).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void theNextStartSucceedsWhenTheServerWasKilledToo() throws Exception {
        int acknowledged = killAfterWriting(true);
        theNextStartHasEverything(acknowledged);
    }

    @Test
    void theNextStartFindsTheServerEvenThroughAnotherName() throws Exception {
        int acknowledged = killAfterWriting(false);
        Path link = home.folder().resolveSibling("link-" + home.folder().getFileName());
        Files.createSymbolicLink(link, home.folder());
        try (EmbeddedPostgres again = TestServers.start(Home.at(link, Birth.REAL))) {
            assertThat(count(again)).isBetween(acknowledged, acknowledged + 1);
        } finally {
            Files.delete(link);
        }
    }

    private void theNextStartHasEverything(int acknowledged) throws SQLException {
        try (EmbeddedPostgres again = TestServers.start(home)) {
            // One more may have been committed while its acknowledgement was under way.
            assertThat(count(again)).isBetween(acknowledged, acknowledged + 1);
        }
    }

    private static int count(EmbeddedPostgres server) throws SQLException {
        return Integer.parseInt(
                Sql.ask(server.superuser(), "SELECT count(*) FROM plumbing.counted"));
    }

    private Programs.Outcome startWithoutStoppingIt() {
        return new Programs(
                        new Binaries(TestServers.programs()),
                        home.postgres().resolve("last-command.txt"))
                .run(
                        "pg_ctl",
                        "start",
                        "--pgdata=" + data,
                        "--log=" + home.postgres().resolve("control.log"),
                        "--wait");
    }

    /** Returns how many rows the killed process had been told were saved. */
    private int killAfterWriting(boolean alsoTheServer) throws Exception {
        Process child =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writing.class.getName(),
                                home.folder().toString(),
                                TestServers.programs().toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int acknowledged = 0;
        try (BufferedReader told = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == ENOUGH) {
                    if (alsoTheServer) {
                        Postmaster.namedIn(data).orElseThrow().process().destroyForcibly();
                    }
                    // By its handle: Process.destroyForcibly would close the pipe on what was told.
                    assertThat(child.toHandle().destroyForcibly()).isTrue();
                }
            }
        }
        assertThat(child.waitFor()).isEqualTo(137);
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        return acknowledged;
    }

    /** Another Evenhand, as far as the database is concerned, which writes until it is killed. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) throws SQLException {
            Home home = Home.at(Path.of(arguments[0]), Birth.REAL);
            EmbeddedPostgres server = EmbeddedPostgres.start(home, Path.of(arguments[1]));
            Sql.run(server.superuser(), "CREATE TABLE plumbing.counted (number int PRIMARY KEY)");
            try (Connection connection = server.superuser().connect();
                    PreparedStatement insert =
                            connection.prepareStatement(
                                    "INSERT INTO plumbing.counted VALUES (?)")) {
                for (int number = 1; ; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }
}
