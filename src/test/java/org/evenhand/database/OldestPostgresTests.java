package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** PostgreSQL 15 is the oldest that may be brought along; where it is installed, it is tried. */
class OldestPostgresTests {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    @Test
    void postgres15IsSetUpAndServes() throws Exception {
        assumeTrue(Files.isDirectory(PROGRAMS), "PostgreSQL 15 is not installed");
        Home home = TestServers.freshHome("oldest");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home, PROGRAMS)) {
            Readiness.reach(home, server);
            Login app = server.login(DatabaseRole.APP);
            assertThat(Sql.ask(app, "SHOW server_version_num")).startsWith("15");
            assertThat(Sql.ask(app, "SELECT kind FROM plumbing.birth")).isEqualTo("real");
            assertThat(Sql.ask(app, "SELECT lower('ŁUCJA Ŵyn')")).isEqualTo("łucja ŵyn");
        }
    }
}
