package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From which database Evenhand serves, and from which it does not. */
class ReadinessTests {
    private final TestDatabase database = TestDatabase.prepared();
    private final Home home = TestServers.freshHome("ready");

    @AfterEach
    void undo() throws Exception {
        Sql.run(database.superuser(), "ALTER ROLE evenhand_app RESET synchronous_commit");
    }

    @Test
    void aNewDatabaseIsMigratedAndMeetsItsKeyFile() throws Exception {
        KeyFile key = Readiness.reach(home, external()).keyFile();
        assertThat(key.bytes()).hasSize(32);
        assertThat(Sql.ask(database.superuser(), "SELECT key_fingerprint FROM plumbing.birth"))
                .isEqualTo(key.fingerprint());
        assertThat(Readiness.reach(home, external()).keyFile().bytes()).isEqualTo(key.bytes());
        assertThat(
                        Sql.ask(
                                database.superuser(),
                                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'evenhand_owner'"))
                .as("connections of the owner afterwards")
                .isEqualTo("0");
    }

    @Test
    void theDemonstrationRefusesARealRecordAndTheReverse() throws Exception {
        Home demonstration = Home.at(home.folder(), Birth.DEMO);
        assertThatThrownBy(() -> Readiness.reach(demonstration, external()))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("real record");
        assertThat(home.keyFile()).doesNotExist();

        Sql.run(database.superuser(), "UPDATE plumbing.birth SET kind = 'demo'");
        assertThat(Readiness.reach(demonstration, external()).keyFile()).isNotNull();
        assertThatThrownBy(() -> Readiness.reach(home, external()))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("made for the demonstration");
    }

    @Test
    void aKeyFileThatIsMissingOrAnothersIsRefused() throws Exception {
        KeyFile right = Readiness.reach(home, external()).keyFile();
        String text = Files.readString(home.keyFile());

        Files.delete(home.keyFile());
        assertThatThrownBy(() -> Readiness.reach(home, external()))
                .hasMessageContaining("is missing")
                .hasMessageContaining(right.fingerprint());
        assertThat(home.keyFile()).as("no new key beside an old database").doesNotExist();

        KeyFile.of(home, null);
        assertThatThrownBy(() -> Readiness.reach(home, external()))
                .hasMessageContaining("is not this database's");

        Files.writeString(home.keyFile(), text.substring(0, 62));
        assertThatThrownBy(() -> Readiness.reach(home, external()))
                .hasMessageContaining("is damaged");

        Files.writeString(home.keyFile(), text);
        assertThat(Readiness.reach(home, external()).keyFile().fingerprint())
                .isEqualTo(right.fingerprint());
    }

    @Test
    void aRoleWhoseCommitsAreNotDurableIsRefused() throws Exception {
        Sql.run(database.superuser(), "ALTER ROLE evenhand_app SET synchronous_commit = off");
        assertThatThrownBy(() -> Readiness.reach(home, external()))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("synchronous_commit = off");
    }

    @Test
    void aServingRoleThatSeesPastTheWallsIsRefused() {
        Login owner = database.login(DatabaseRole.OWNER);
        PostgresServer careless =
                new ExternalPostgres(
                        owner.url(),
                        Map.of(
                                        "EVENHAND_DATABASE_OWNER_PASSWORD", owner.password(),
                                        "EVENHAND_DATABASE_APP_ROLE", owner.role(),
                                        "EVENHAND_DATABASE_APP_PASSWORD", owner.password())
                                ::get);
        assertThatThrownBy(() -> Readiness.reach(home, careless))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("evenhand_owner bypasses row-level security");
    }

    @Test
    void aDatabaseWithoutSetupIsRefusedWithWhatToDo() throws Exception {
        Sql.run(database.superuser(), "DROP TABLE plumbing.birth");
        assertThatThrownBy(() -> Readiness.reach(home, external()))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("setup.sql");
    }

    @Test
    void aPasswordThatIsNotGivenIsNamed() {
        assertThatThrownBy(() ->
                        new ExternalPostgres(database.superuser().url(), name -> null)
                                .login(DatabaseRole.APP))
                .hasMessageContaining("EVENHAND_DATABASE_APP_PASSWORD is not set");
    }

    private PostgresServer external() {
        return new ExternalPostgres(database.superuser().url(), database.environment()::get);
    }
}
