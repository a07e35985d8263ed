package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.walk.Acknowledgements;
import org.junit.jupiter.api.Test;

/**
 * A control of HOLD-1: when PostgreSQL says "committed" before it has written it down
 * (synchronous_commit off), a kill loses what was acknowledged, and the trial's checker says so.
 */
class WithoutWaitingForTheDiskTrial {
    private static final int ROWS = 200;

    @Test
    void aKillLosesWhatWasAcknowledgedAndLosesNothingAsItIs() throws Exception {
        assertThat(killedAfterWriting("on")).isEmpty();
        assertThat(killedAfterWriting("off"))
                .isNotEmpty()
                .allMatch(wrong -> wrong.startsWith("lost: "));
    }

    private static List<String> killedAfterWriting(String synchronousCommit) throws Exception {
        Home home = TestServers.bornHome("careless");
        Acknowledgements told = new Acknowledgements();
        try (EmbeddedPostgres server = TestServers.start(home)) {
            // Else the writer that runs by itself would write most of it down in time.
            Sql.run(server.superuser(), "ALTER SYSTEM SET wal_writer_delay = '10s'");
            Sql.run(
                    server.superuser(),
                    "SELECT pg_reload_conf(); CREATE TABLE plumbing.counted (number int PRIMARY KEY)");
            write(server, synchronousCommit, told);
            kill(home);
            assertThat(server.revive()).isTrue();
            return told.wrong(kept(server));
        }
    }

    private static void write(
            EmbeddedPostgres server, String synchronousCommit, Acknowledgements told)
            throws SQLException {
        try (Connection connection = server.superuser().connect();
                Statement statement = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO plumbing.counted VALUES (?)")) {
            statement.execute("SET synchronous_commit = " + synchronousCommit);
            for (int number = 1; number <= ROWS; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                told.add(Integer.toString(number));
            }
            // Killed while the connection is open: closing it politely would change nothing,
            // though.
            kill(connection);
        }
    }

    private static void kill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .ifPresent(postmaster -> {
                        List<ProcessHandle> all = postmaster.descendants().toList();
                        postmaster.destroyForcibly();
                        all.forEach(ProcessHandle::destroyForcibly);
                        postmaster.onExit().join();
                    });
        }
    }

    private static void kill(Home home) {
        Postmaster.namedIn(home.postgres().resolve("data"))
                .ifPresent(left -> left.process().destroyForcibly());
    }

    private static List<String> kept(EmbeddedPostgres server) throws SQLException {
        List<String> kept = new ArrayList<>();
        try (Connection connection = server.superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number FROM plumbing.counted")) {
            while (row.next()) {
                kept.add(row.getString(1));
            }
        }
        return kept;
    }
}
