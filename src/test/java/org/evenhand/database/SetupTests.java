package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What {@code setup.sql} gives each of the three roles, and what it does not. */
class SetupTests {
    private final TestDatabase database = TestDatabase.prepared();
    private final Login owner = database.login(DatabaseRole.OWNER);
    private final Login backup = database.login(DatabaseRole.BACKUP);
    private final Login app = database.login(DatabaseRole.APP);

    @Test
    void runsAgainWithoutAWord() throws Exception {
        Sql.run(owner, "UPDATE plumbing.birth SET key_fingerprint = 'kept'");
        try (Connection connection = database.superuser().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET evenhand.birth = 'demo'");
            statement.execute(Setup.text());
            statement.execute(Setup.text());
        }
        assertThat(Sql.ask(app, "SELECT kind || ' ' || key_fingerprint FROM plumbing.birth"))
                .isEqualTo("real kept");
    }

    @Test
    void theServingRoleCanMakeNothing() {
        assertThatThrownBy(() -> Sql.run(app, "CREATE TABLE evenhand.a ()"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.run(app, "CREATE TABLE public.a ()"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.run(app, "CREATE TEMPORARY TABLE a ()"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.run(app, "CREATE SCHEMA a"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.run(app, "SET ROLE evenhand_owner"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.run(app, "UPDATE plumbing.birth SET kind = 'demo'"))
                .hasMessageContaining("permission denied");
        assertThatCode(() -> Sql.run(owner, "CREATE TABLE evenhand.a ()"))
                .as("control")
                .doesNotThrowAnyException();
    }

    @Test
    void rowLevelSecurityHidesRowsFromTheServingRoleAlone() throws Exception {
        Sql.run(
                owner,
                """
                CREATE TABLE evenhand.secret (words text);
                ALTER TABLE evenhand.secret ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                INSERT INTO evenhand.secret VALUES ('seen');
                """);
        String count = "SELECT count(*) FROM evenhand.secret";
        assertThatThrownBy(() -> Sql.ask(app, count))
                .as("tables are granted one by one")
                .hasMessageContaining("permission denied");
        Sql.run(owner, "GRANT SELECT ON evenhand.secret TO evenhand_app");
        assertThat(Sql.ask(app, count)).isEqualTo("0");
        assertThat(Sql.ask(backup, count)).isEqualTo("1");
        assertThat(Sql.ask(owner, count)).isEqualTo("1");
        Sql.run(owner, "ALTER TABLE evenhand.secret DISABLE ROW LEVEL SECURITY");
        assertThat(Sql.ask(app, count)).as("control").isEqualTo("1");
    }

    @Test
    void theBackupReadsWhatComesLaterAndWritesNothing() throws Exception {
        Sql.run(owner, "CREATE TABLE identity.later (words text)");
        assertThat(Sql.ask(backup, "SELECT count(*) FROM identity.later")).isEqualTo("0");
        String write = "INSERT INTO identity.later VALUES ('no')";
        assertThatThrownBy(() -> Sql.run(backup, write)).hasMessageContaining("read-only");
        assertThatThrownBy(() -> Sql.run(backup, "BEGIN READ WRITE; " + write))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aFunctionOfTheOwnersIsNobodysUntilGranted() throws Exception {
        Sql.run(
                owner,
                "CREATE FUNCTION evenhand.one() RETURNS int SECURITY DEFINER LANGUAGE sql RETURN 1");
        assertThatThrownBy(() -> Sql.ask(app, "SELECT evenhand.one()"))
                .hasMessageContaining("permission denied");
        Sql.run(owner, "GRANT EXECUTE ON FUNCTION evenhand.one() TO evenhand_app");
        assertThat(Sql.ask(app, "SELECT evenhand.one()")).isEqualTo("1");
    }

    @Test
    void migrationsMayAddTheExtensionForSimilarNames() throws Exception {
        Sql.run(owner, "CREATE EXTENSION pg_trgm SCHEMA plumbing");
        assertThat(Sql.ask(app, "SELECT similarity('Smith', 'Smyth') > 0.3")).isEqualTo("t");
    }
}
