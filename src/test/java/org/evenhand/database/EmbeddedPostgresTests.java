package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server on a home of its own: made, found again, and refused when it must be. */
class EmbeddedPostgresTests {
    private Home home = TestServers.bornHome("embedded");

    @Test
    void whatWasWrittenIsThereAtTheSecondStart() throws Exception {
        home = TestServers.freshHome("embedded");
        try (EmbeddedPostgres first = TestServers.start(home)) {
            Sql.run(first.superuser(), "CREATE TABLE plumbing.note (words text)");
            Sql.run(first.superuser(), "INSERT INTO plumbing.note VALUES ('Llŷr at the gate')");
        }
        try (EmbeddedPostgres second = TestServers.start(home)) {
            assertThat(Sql.ask(second.superuser(), "SELECT words FROM plumbing.note"))
                    .isEqualTo("Llŷr at the gate");
        }
    }

    @Test
    void listensOnLoopbackOnlyAndKnowsEveryRoleByPassword() throws Exception {
        try (EmbeddedPostgres server = TestServers.start(home)) {
            Login superuser = server.superuser();
            assertThat(Sql.ask(superuser, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.ask(superuser, "SHOW unix_socket_directories")).isEmpty();
            assertThat(
                            Sql.ask(
                                    superuser,
                                    "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
            for (DatabaseRole role : DatabaseRole.values()) {
                Login right = server.login(role);
                Login wrong = new Login(right.url(), right.role(), "not it");
                assertThat(Sql.ask(right, "SELECT current_user")).isEqualTo(role.roleName());
                assertThatThrownBy(() -> Sql.ask(wrong, "SELECT 1"))
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void smallLettersAreKnownBeyondEnglish() throws Exception {
        try (EmbeddedPostgres server = TestServers.start(home)) {
            assertThat(Sql.ask(server.login(DatabaseRole.APP), "SELECT lower('ŁUCJA Ŵyn')"))
                    .isEqualTo("łucja ŵyn");
        }
    }

    @Test
    void everyFileIsItsOwnersAlone() throws Exception {
        try (EmbeddedPostgres server = TestServers.start(home)) {
            assertThat(server.port()).isPositive();
            assertThat(readableByOthers(home.folder())).isEmpty();
            Path control = Files.createFile(home.folder().resolve("control"));
            Files.setPosixFilePermissions(control, PosixFilePermissions.fromString("rw-r--r--"));
            assertThat(readableByOthers(home.folder())).containsExactly(control);
        }
    }

    @Test
    void aFolderOpenToOthersIsNarrowed() throws Exception {
        Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(readableByOthers(home.folder())).containsExactly(home.folder());
        Home again = Home.at(home.folder(), Birth.REAL);
        assertThat(readableByOthers(again.folder())).isEmpty();
    }

    @Test
    void aServerThatWouldLoseRecordsIsRefusedAndStopped() throws Exception {
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            alterSystem(setting + " = off");
            assertThatThrownBy(() -> TestServers.start(home))
                    .isInstanceOf(DatabaseFault.class)
                    .hasMessageContaining(setting + " = off");
            assertThat(home.postgres().resolve("data").resolve("postmaster.pid")).doesNotExist();
            alterSystem("");
        }
        assertThatCode(() -> TestServers.start(home).close()).doesNotThrowAnyException();
    }

    @Test
    void twoDoNotUseOneHome() {
        try (EmbeddedPostgres first = TestServers.start(home)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> TestServers.start(home))
                    .isInstanceOf(DatabaseFault.class)
                    .hasMessageContaining("Another Evenhand is running on " + home.folder());
        }
        assertThatCode(() -> TestServers.start(home).close()).doesNotThrowAnyException();
    }

    @Test
    void anOldNumberThatIsSomebodyElsesNowDoesNotStopTheStart() throws Exception {
        Path data = home.postgres().resolve("data");
        String old =
                "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n"
                        .formatted(ProcessHandle.current().parent().orElseThrow().pid(), data);
        Files.writeString(Postmaster.file(data), old);
        assertThat(pgCtlStart(data).good()).as("PostgreSQL by itself").isFalse();

        Files.writeString(Postmaster.file(data), old);
        assertThatCode(() -> TestServers.start(home).close()).doesNotThrowAnyException();
    }

    @Test
    void theServersLogQuotesNothingThatWasTyped() throws Exception {
        try (EmbeddedPostgres server = TestServers.start(home)) {
            Login app = server.login(DatabaseRole.APP);
            assertThatThrownBy(() -> Sql.ask(app, "SELECT 'Canary Jones'::integer"))
                    .isInstanceOf(SQLException.class);
            Login superuser = server.superuser();
            assertThatThrownBy(() -> Sql.ask(superuser, "SELECT 'Canary Smith'::integer"))
                    .isInstanceOf(SQLException.class);
            try (Connection connection = superuser.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("SET log_min_messages = 'error'");
                assertThatThrownBy(() -> statement.execute("SELECT 'Canary Control'::integer"))
                        .isInstanceOf(SQLException.class);
            }
        }
        assertThat(Files.readString(home.postgres().resolve("server.log")))
                .contains("Canary Control")
                .doesNotContain("Canary Jones")
                .doesNotContain("Canary Smith");
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws Exception {
        Files.writeString(home.postgres().resolve("data").resolve("PG_VERSION"), "14\n");
        assertThatThrownBy(() -> TestServers.start(home))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("was made by PostgreSQL 14");
    }

    @Test
    void lostPasswordsAreNamedAndNotReplaced() throws Exception {
        Path passwords = home.postgres().resolve("passwords");
        Files.delete(passwords);
        assertThatThrownBy(() -> TestServers.start(home))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining(passwords + " is missing");
        assertThat(passwords).doesNotExist();
    }

    @Test
    void aFirstStartThatWasCutOffLeavesNothingInTheWay() throws Exception {
        home = TestServers.freshHome("embedded");
        Path unfinished = home.postgres().resolve("data.unfinished");
        Files.createDirectories(unfinished.resolve("base"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");
        assertThatCode(() -> TestServers.start(home).close()).doesNotThrowAnyException();
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void faultsOfTheMachineAreSaidPlainly() throws Exception {
        Path inTheWay = Files.createFile(home.folder().resolve("in-the-way"));
        assertThatThrownBy(() -> Home.at(inTheWay, Birth.REAL))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("it should be a folder");
        assertThatThrownBy(() -> Home.at(inTheWay.resolve("below"), Birth.REAL))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("EVENHAND_HOME");
        assertThat(PrivateFiles.fault(inTheWay, new IOException("No space left on device")))
                .hasMessageContaining("no room left on the disk");
        Home strange = Home.at(home.folder().resolve("of $HOME"), Birth.REAL);
        assertThatThrownBy(() -> TestServers.start(strange))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("is in its name");
        Home spaced = Home.at(home.folder().resolve("Jo's school, 2026"), Birth.REAL);
        assertThatCode(() -> TestServers.start(spaced).close()).doesNotThrowAnyException();
    }

    private void alterSystem(String line) throws IOException {
        Files.writeString(
                home.postgres().resolve("data").resolve("postgresql.auto.conf"),
                line + "\n",
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private Programs.Outcome pgCtlStart(Path data) {
        Programs programs =
                new Programs(
                        new Binaries(TestServers.programs()),
                        home.postgres().resolve("last-command.txt"));
        return programs.run(
                "pg_ctl",
                "start",
                "--pgdata=" + data,
                "--log=" + home.postgres().resolve("control.log"),
                "--wait");
    }

    private static List<Path> readableByOthers(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(
                            path -> {
                                try {
                                    return !PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(path))
                                            .endsWith("------");
                                } catch (IOException goneMeanwhile) {
                                    return false;
                                }
                            })
                    .toList();
        }
    }
}
