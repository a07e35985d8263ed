package org.evenhand.database.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.database.Birth;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.KeyFile;
import org.evenhand.database.Login;
import org.evenhand.database.Migrations;
import org.evenhand.database.PostgresServer;
import org.evenhand.database.Wrapping;

/**
 * Makes a backup: all that one transaction sees, encrypted to the recovery key. It is read back and
 * its counts are compared before it gets its name, so a file of that name is a whole backup.
 */
public final class MakingABackup {
    private final Birth birth;
    private final KeyFile keyFile;
    private final Login reader;
    private final Login counter;

    /**
     * On a server with Evenhand's three roles.
     *
     * @param server whose roles evenhand_backup and evenhand_app are asked
     */
    public MakingABackup(Birth birth, KeyFile keyFile, PostgresServer server) {
        this(birth, keyFile, server.login(DatabaseRole.BACKUP), server.login(DatabaseRole.APP));
    }

    /**
     * By other roles than usual; what they cannot see is noticed.
     *
     * @param reader copies
     * @param counter counts, school by school
     */
    public MakingABackup(Birth birth, KeyFile keyFile, Login reader, Login counter) {
        this.birth = birth;
        this.keyFile = keyFile;
        this.reader = reader;
        this.counter = counter;
    }

    /**
     * Makes it, or no file at all.
     *
     * @param file must not be there yet; its folder must
     * @param ledgerMustAgree false copies also a record whose ledger counts otherwise
     * @throws DatabaseFault when not everything could be copied; there is no file then
     */
    public Contents make(Path file, RecoveryLock lock, Instant now, boolean ledgerMustAgree) {
        if (Files.exists(file)) {
            throw new DatabaseFault(
                    "%s is there already, and a backup overwrites nothing. Name another file."
                            .formatted(file));
        }
        Path draft = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(draft);
            Envelope envelope = Envelope.fresh(lock);
            Contents contents = write(envelope, draft, lock, now, ledgerMustAgree);
            readBack(envelope, draft, contents);
            force(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } catch (IOException | SQLException failure) {
            throw new DatabaseFault(
                    "The backup %s could not be made: %s".formatted(file, failure.getMessage()),
                    failure);
        } finally {
            draft.toFile().delete();
        }
    }

    private Contents write(
            Envelope envelope, Path draft, RecoveryLock lock, Instant now, boolean ledgerMustAgree)
            throws IOException, SQLException {
        try (Connection from = reader.connect()) {
            from.setAutoCommit(false);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            String snapshot = snapshot(from);
            int version = Migrations.version(from);
            List<Table> tables = Table.in(from);
            Map<String, Long> rows;
            try (OutputStream file =
                            new BufferedOutputStream(
                                    Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
                    DataOutputStream out = envelope.into(file)) {
                ContentWriter writer = new ContentWriter(out, from);
                writer.begin(birth, version, now);
                for (Table table : tables) {
                    writer.table(table);
                }
                writer.keys(Wrapping.by(keyFile), Wrapping.by(envelope.key()));
                rows = writer.end(Head.in(from));
            }
            SchoolsCount.in(counter, snapshot, tables).demandAllOf(rows, ledgerMustAgree);
            from.rollback();
            return new Contents(now, version, rows, lock.fingerprint());
        }
    }

    private static String snapshot(Connection from) throws SQLException {
        try (Statement statement = from.createStatement()) {
            statement.execute("SET LOCAL statement_timeout = 0");
            statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
            try (ResultSet row = statement.executeQuery("select pg_export_snapshot()")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** What lies on the disk is opened again, to its last byte. */
    private static void readBack(Envelope envelope, Path draft, Contents written)
            throws IOException, SQLException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(draft))) {
            file.skipNBytes(envelope.header().length);
            Map<String, Long> rows =
                    new ContentReader(envelope.from(file), Wrapping.by(envelope.key()))
                            .readInto(new Nowhere());
            if (!rows.equals(written.rows())) {
                throw new IOException("What was read back is not what was written");
            }
        }
    }

    private static void force(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static final class Nowhere implements Sink {
        @Override
        public void table(String name, String columns) {}

        @Override
        public void row(byte[] row) {}

        @Override
        public void tableEnds() {}

        @Override
        public void key(UUID org, int number, Instant madeAt, byte[] dataKey) {}
    }
}
