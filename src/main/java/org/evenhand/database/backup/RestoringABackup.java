package org.evenhand.database.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.Home;
import org.evenhand.database.KeyFile;
import org.evenhand.database.Login;
import org.evenhand.database.Migrations;
import org.evenhand.database.PostgresServer;
import org.evenhand.database.Readiness;
import org.evenhand.database.Wrapping;

/**
 * Puts a backup into an empty database, in one transaction: everything, with every count and the
 * last block of each record as they were, or nothing. The schools' data keys are wrapped by this
 * home's own key file.
 */
public final class RestoringABackup {
    private final Home home;
    private final PostgresServer server;

    public RestoringABackup(Home home, PostgresServer server) {
        this.home = home;
        this.server = server;
    }

    /**
     * Restores it whole, then brings the database to this version.
     *
     * @throws DatabaseFault when the file was changed or is another key's, or the database is not
     *     empty; nothing is restored then
     */
    public Contents restore(Path file, RecoveryKey key) {
        Login owner = server.login(DatabaseRole.OWNER);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            Envelope envelope = Envelope.open(stream, key);
            Wrapping inFile = Wrapping.by(envelope.key());
            ContentReader reader = new ContentReader(envelope.from(stream), inFile);
            KeyFile keyFile = prepare(reader, owner);
            Map<String, Long> rows = fill(reader, owner, Wrapping.by(keyFile));
            Readiness.reach(home, server);
            return new Contents(reader.madeAt, reader.version, rows, key.lock().fingerprint());
        } catch (EOFException cutOff) {
            throw new DatabaseFault(
                    "Nothing was restored: the file is shorter than it was made.", cutOff);
        } catch (IOException damaged) {
            throw new DatabaseFault(
                    "Nothing was restored: the file cannot be read, was damaged or was changed (%s)."
                            .formatted(damaged.getMessage()),
                    damaged);
        } catch (SQLException failure) {
            throw new DatabaseFault(
                    "Nothing was restored: the database refused it (%s)."
                            .formatted(failure.getSQLState()),
                    failure);
        }
    }

    /** Brings the database to the version that the backup was made at. */
    private KeyFile prepare(ContentReader backup, Login owner) throws SQLException {
        if (backup.birth != home.birth()) {
            throw new DatabaseFault(
                    "This is a backup of a %s record; it does not go into a %s one."
                            .formatted(backup.birth.code(), home.birth().code()));
        }
        if (backup.version > Migrations.newest()) {
            throw new DatabaseFault(
                    "This backup was made by a newer Evenhand (version %d of the tables, this knows %d). Restore it with that one."
                            .formatted(backup.version, Migrations.newest()));
        }
        KeyFile keyFile = Readiness.keyFileOf(home, owner);
        Migrations.apply(owner, backup.version);
        try (Connection connection = owner.connect()) {
            if (Migrations.version(connection) != backup.version) {
                throw new DatabaseFault(
                        "This database was made newer than the backup already. Restore into a home that was never started.");
            }
            demandEmpty(connection);
        }
        return keyFile;
    }

    private static void demandEmpty(Connection connection) throws SQLException {
        List<String> filled = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.in(connection)) {
                try (ResultSet row =
                        statement.executeQuery(
                                "select exists (select from %s)".formatted(table.name()))) {
                    row.next();
                    if (row.getBoolean(1)) {
                        filled.add(table.name());
                    }
                }
            }
        }
        if (!filled.isEmpty()) {
            throw new DatabaseFault(
                    "This database is not empty (%s). A backup is restored into an empty one only, so that nothing is overwritten."
                            .formatted(String.join(", ", filled)));
        }
    }

    private static Map<String, Long> fill(ContentReader reader, Login owner, Wrapping here)
            throws IOException, SQLException {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            Map<String, Long> rows = reader.readInto(new Filling(connection, here));
            connection.commit();
            return rows;
        }
    }
}
