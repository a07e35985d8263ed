package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Row-level security holds the role that serves, or there is no serving (HOLD-6). */
class ServingRoleTests {
    private static final TestDatabase DATABASE = TestDatabase.prepared();
    private static final String PASSWORD = "a-password-of-this-test";

    @BeforeAll
    static void roles() throws Exception {
        Sql.run(
                DATABASE.superuser(),
                """
                DROP ROLE IF EXISTS t_plain, t_bypass, t_super, t_maker, t_member, t_files;
                CREATE ROLE t_plain LOGIN PASSWORD '%1$s';
                CREATE ROLE t_bypass LOGIN PASSWORD '%1$s' BYPASSRLS;
                CREATE ROLE t_super LOGIN PASSWORD '%1$s' SUPERUSER;
                CREATE ROLE t_maker LOGIN PASSWORD '%1$s' CREATEROLE;
                CREATE ROLE t_member LOGIN PASSWORD '%1$s' NOINHERIT;
                GRANT evenhand_owner TO t_member;
                CREATE ROLE t_files LOGIN PASSWORD '%1$s';
                GRANT pg_read_server_files TO t_files;
                DO $$ BEGIN
                    EXECUTE format('GRANT CONNECT ON DATABASE %%I TO PUBLIC', current_database());
                END $$;
                """
                        .formatted(PASSWORD));
    }

    @Test
    void theRoleThatSetupMakesMayServe() {
        assertThatCode(() -> look(DATABASE.login(DatabaseRole.APP))).doesNotThrowAnyException();
        assertThatCode(() -> look(role("t_plain"))).doesNotThrowAnyException();
    }

    @Test
    void aSuperuserMayNot() {
        refused("t_super", "t_super is a superuser");
    }

    @Test
    void aRoleThatBypassesRowLevelSecurityMayNot() {
        refused("t_bypass", "t_bypass bypasses row-level security");
        assertThatThrownBy(() -> look(DATABASE.login(DatabaseRole.OWNER)))
                .hasMessageContaining("evenhand_owner bypasses row-level security");
    }

    @Test
    void aRoleThatCouldBecomeOneMayNot() {
        refused("t_member", "evenhand_owner bypasses row-level security");
        refused("t_maker", "t_maker can make roles");
        refused("t_files", "pg_read_server_files reaches the server's files");
    }

    @Test
    void aRoleThatOwnsATableMayNot() throws Exception {
        Sql.run(
                DATABASE.superuser(),
                "CREATE TABLE evenhand.mine (); ALTER TABLE evenhand.mine OWNER TO t_plain");
        refused("t_plain", "t_plain owns tables");
        Sql.run(DATABASE.superuser(), "DROP TABLE evenhand.mine");
        assertThatCode(() -> look(role("t_plain"))).doesNotThrowAnyException();
    }

    private static void refused(String role, String reason) {
        assertThatThrownBy(() -> look(role(role)))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining(reason);
    }

    private static void look(Login login) throws Exception {
        try (Connection connection = login.connect()) {
            ServingRole.demandHeld(connection);
        }
    }

    private static Login role(String name) {
        return new Login(DATABASE.superuser().url(), name, PASSWORD);
    }
}
