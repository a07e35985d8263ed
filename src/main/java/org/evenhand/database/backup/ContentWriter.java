package org.evenhand.database.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.database.Birth;
import org.evenhand.database.Wrapping;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Writes what one transaction sees: the tables row by row, the data keys, the heads, the counts.
 */
final class ContentWriter {
    static final byte TABLE = 'T';
    static final byte KEY = 'K';
    static final byte END = 'E';

    private final DataOutputStream out;
    private final Connection from;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    ContentWriter(DataOutputStream out, Connection from) {
        this.out = out;
        this.from = from;
    }

    void begin(Birth birth, int version, Instant now) throws IOException {
        out.writeUTF(birth.code());
        out.writeInt(version);
        out.writeLong(now.getEpochSecond());
    }

    void table(Table table) throws IOException, SQLException {
        out.writeByte(TABLE);
        out.writeUTF(table.name());
        out.writeUTF(table.columnList());
        CopyOut copy =
                from.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "COPY %s (%s) TO STDOUT"
                                        .formatted(table.name(), table.columnList()));
        long count = 0;
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            out.writeInt(row.length);
            out.write(row);
            count++;
        }
        out.writeInt(-1);
        out.writeLong(count);
        rows.put(table.name(), count);
    }

    /**
     * The data keys, wrapped by the file's own key instead of the key file.
     *
     * @param here by the key file
     * @param there by the file's own key
     */
    void keys(Wrapping here, Wrapping there) throws IOException, SQLException {
        try (Statement statement = from.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select org_id, key_no, wrapped, created_at from evenhand.school_key order by 1, 2")) {
            while (row.next()) {
                UUID org = row.getObject("org_id", UUID.class);
                int number = row.getInt("key_no");
                byte[] wrapped =
                        there.wrapped(
                                org, number, here.unwrapped(org, number, row.getBytes("wrapped")));
                out.writeByte(KEY);
                out.writeLong(org.getMostSignificantBits());
                out.writeLong(org.getLeastSignificantBits());
                out.writeInt(number);
                out.writeLong(row.getTimestamp("created_at").toInstant().getEpochSecond());
                out.writeInt(wrapped.length);
                out.write(wrapped);
                rows.merge(Table.KEYS, 1L, Long::sum);
            }
        }
    }

    /** How many rows of each table were written. */
    Map<String, Long> end(List<Head> heads) throws IOException {
        out.writeByte(END);
        out.writeInt(heads.size());
        for (Head head : heads) {
            out.writeUTF(head.org());
            out.writeUTF(head.stream());
            out.writeLong(head.block());
            out.writeUTF(head.hash());
            out.writeLong(head.sealed());
        }
        out.writeLong(rows.values().stream().mapToLong(Long::longValue).sum());
        return rows;
    }
}
