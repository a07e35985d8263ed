package org.evenhand.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one PostgreSQL of a test run, in {@code target/}, migrated by the real migrations. It is
 * started when the first test asks and stopped when the JVM ends.
 *
 * <p>Tests of the store share {@link #shared()} and make a new school each; only tests of kills, of
 * restoring and of migrations need {@link #fresh()}. With {@code
 * -Devenhand.postgres.binaries=/usr/lib/postgresql/15/bin} all of it runs on that PostgreSQL.
 */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable TestDatabase shared;

    private final EmbeddedPostgres running;
    private final String name;

    private @Nullable HikariDataSource pool;

    private TestDatabase(EmbeddedPostgres running, String name) {
        this.running = running;
        this.name = name;
    }

    /** The database that tests of the store share. */
    public static synchronized TestDatabase shared() {
        TestDatabase ready = shared;
        if (ready == null) {
            ready = new TestDatabase(server(), EmbeddedPostgres.DATABASE);
            Migrations.apply(ready.login(DatabaseRole.OWNER));
            shared = ready;
        }
        return ready;
    }

    /** Another database on the same server, prepared and migrated, that nobody else knows. */
    public static TestDatabase fresh() {
        TestDatabase fresh = prepared();
        Migrations.apply(fresh.login(DatabaseRole.OWNER));
        return fresh;
    }

    /** Another database, as it is before the first migration. */
    public static synchronized TestDatabase prepared() {
        EmbeddedPostgres running = server();
        TestDatabase fresh = new TestDatabase(running, "evenhand_" + NUMBER.incrementAndGet());
        try (Connection superuser = running.superuser().connect();
                Statement statement = superuser.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + fresh.name);
            statement.execute("CREATE DATABASE " + fresh.name + " TEMPLATE template0");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        try (Connection superuser = fresh.superuser().connect()) {
            Setup.run(superuser, Birth.REAL, running.passwords());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return fresh;
    }

    /** How one of the three roles reaches this database. */
    public Login login(DatabaseRole role) {
        return here(running.login(role));
    }

    /** How the superuser reaches it: for controls that must be able to do harm. */
    public Login superuser() {
        return here(running.superuser());
    }

    /** What an operator would write to point Evenhand at this database. */
    public Map<String, String> environment() {
        return Map.of(
                "EVENHAND_DATABASE_URL", superuser().url(),
                "EVENHAND_DATABASE_OWNER_PASSWORD", login(DatabaseRole.OWNER).password(),
                "EVENHAND_DATABASE_BACKUP_PASSWORD", login(DatabaseRole.BACKUP).password(),
                "EVENHAND_DATABASE_APP_PASSWORD", login(DatabaseRole.APP).password());
    }

    /** The same with a home of this test run, where the database's key file is. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(environment());
        settings.put("EVENHAND_HOME", TestServers.sharedHome().folder().toString());
        return settings;
    }

    /** A pool as the serving role has it, closed when the server stops. */
    public synchronized DataSource pool() {
        HikariDataSource open = pool;
        if (open == null) {
            open = Pools.open(name, login(DatabaseRole.APP), 10);
            pool = open;
        }
        return open;
    }

    /** A key file made for this test run. */
    public static KeyFile keyFile() {
        return KeyFile.of(TestServers.freshHome("key"), null);
    }

    private Login here(Login login) {
        String url = login.url();
        return new Login(
                url.substring(0, url.lastIndexOf('/') + 1) + name, login.role(), login.password());
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            running = TestServers.start(TestServers.freshHome("shared"));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop PostgreSQL"));
            server = running;
        }
        return running;
    }
}
