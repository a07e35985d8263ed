package org.evenhand.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What stands between a running server and serving: the database is of the right birth, has its key
 * file, is at the newest version, and the serving role is held by row-level security on durable
 * ground. Everything is looked at anew at each start, whoever keeps the server.
 */
public final class Readiness {
    private final Login app;
    private final KeyFile keyFile;

    private Readiness(Login app, KeyFile keyFile) {
        this.app = app;
        this.keyFile = keyFile;
    }

    /**
     * Migrates and checks; every connection that it needed is closed when it returns.
     *
     * @throws DatabaseFault with the reason why Evenhand must not serve from this database
     */
    public static Readiness reach(Home home, PostgresServer server) {
        Login owner = server.login(DatabaseRole.OWNER);
        Login app = server.login(DatabaseRole.APP);
        try {
            KeyFile keyFile = keyFileOf(home, owner);
            Migrations.apply(owner);
            try (Connection connection = app.connect()) {
                ServingRole.demandHeld(connection);
                Durability.demand(connection);
            }
            return new Readiness(app, keyFile);
        } catch (SQLException failure) {
            throw new DatabaseFault(
                    "The database at %s does not answer: %s"
                            .formatted(owner.url(), failure.getMessage()),
                    failure);
        }
    }

    /**
     * The key file of this home's database; the database is marked with it when it has met none.
     *
     * @throws DatabaseFault when it is missing or another database's, or that is of another birth
     */
    public static KeyFile keyFileOf(Home home, Login owner) throws SQLException {
        try (Connection connection = owner.connect()) {
            BirthMark mark = BirthMark.in(connection);
            mark.demand(home.birth());
            KeyFile keyFile = KeyFile.of(home, mark.keyFingerprint());
            BirthMark.writeFingerprint(connection, keyFile.fingerprint());
            return keyFile;
        }
    }

    /** The login that has been found fit to serve. */
    public Login app() {
        return app;
    }

    /** The key file that belongs to this database. */
    public KeyFile keyFile() {
        return keyFile;
    }
}
