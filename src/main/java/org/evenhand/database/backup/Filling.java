package org.evenhand.database.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.Wrapping;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills the tables of an empty database from a backup, inside one transaction of the owner. */
final class Filling implements Sink {
    private final Connection connection;
    private final Wrapping here;
    private final Set<String> known;
    private @Nullable CopyIn copy;
    private String name = "";

    Filling(Connection connection, Wrapping here) throws SQLException {
        this.connection = connection;
        this.here = here;
        this.known = Table.in(connection).stream().map(Table::name).collect(Collectors.toSet());
    }

    @Override
    public void table(String table, String columns) throws SQLException, IOException {
        // Both end up in a statement; they come from an authenticated file, and are looked at
        // still.
        if (!known.contains(table) || !columns.matches("[a-z0-9_]+(, [a-z0-9_]+)*")) {
            throw new IOException("It holds a table that this Evenhand does not know");
        }
        name = table;
        copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY %s (%s) FROM STDIN".formatted(table, columns));
    }

    @Override
    public void row(byte[] row) throws SQLException {
        open().writeToCopy(row, 0, row.length);
    }

    @Override
    public void tableEnds() throws SQLException, IOException {
        long taken = open().endCopy();
        copy = null;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + name)) {
            row.next();
            if (row.getLong(1) != taken) {
                throw new DatabaseFault(
                        "Nothing was restored: of %s only %d rows arrived of %d."
                                .formatted(name, row.getLong(1), taken));
            }
            // Else the server takes it for empty until it has looked by itself, and the first who
            // ask, the verification among them, wait for plans that were made for a few rows.
            statement.execute("analyze " + name);
        }
    }

    @Override
    public void key(UUID org, int number, Instant madeAt, byte[] dataKey) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into evenhand.school_key (org_id, key_no, wrapped, created_at) values (?, ?, ?, ?)")) {
            insert.setObject(1, org);
            insert.setInt(2, number);
            insert.setBytes(3, here.wrapped(org, number, dataKey));
            insert.setObject(4, madeAt.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    @Override
    public void heads(List<Head> heads) throws SQLException {
        if (!Head.in(connection).equals(heads)) {
            throw new DatabaseFault(
                    "Nothing was restored: the last blocks of the record are not those that the backup was made of.");
        }
    }

    private CopyIn open() {
        if (copy == null) {
            throw new IllegalStateException("A row comes after its table began");
        }
        return copy;
    }
}
