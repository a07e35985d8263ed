package org.evenhand.ledger;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads the leaves of either stream from their rows. */
final class LeafRows {
    static final String FACT_COLUMNS =
            "fact_id as id, name as what, subject_ids, actor_id, actor_name, act, request,"
                    + " occurred_at, recorded_at, commitment, block_no, position";
    static final String READING_COLUMNS =
            "reading_id as id, what, subject_ids, actor_id, actor_name, request, read_at,"
                    + " block_no, position";

    private LeafRows() {}

    /**
     * One leaf as it stands in the database, with its hash recomputed from its row.
     *
     * @param act by which a fact was recorded; empty for a reading
     */
    record Row(
            UUID id,
            List<UUID> subjects,
            String act,
            Instant writtenAt,
            byte[] commitment,
            long block,
            int position,
            byte[] hash) {
        /** A leaf that waits for the sealer stands in no block. */
        boolean isSealed() {
            return block != 0;
        }
    }

    static Row fact(UUID org, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<UUID> subjects = uuids(row.getArray("subject_ids"));
        byte[] commitment = row.getBytes("commitment");
        Instant recordedAt = instant(row, "recorded_at");
        byte[] hash =
                Leaf.ofFact(
                        org,
                        id,
                        row.getString("what"),
                        subjects,
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("act"),
                        row.getString("request"),
                        instant(row, "occurred_at"),
                        recordedAt,
                        commitment);
        return new Row(
                id,
                subjects,
                row.getString("act"),
                recordedAt,
                commitment,
                row.getLong("block_no"),
                row.getInt("position"),
                hash);
    }

    static Row reading(UUID org, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<UUID> subjects = uuids(row.getArray("subject_ids"));
        Instant readAt = instant(row, "read_at");
        byte[] hash =
                Leaf.ofReading(
                        org,
                        id,
                        row.getString("what"),
                        subjects,
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("request"),
                        readAt);
        return new Row(
                id,
                subjects,
                "",
                readAt,
                new byte[0],
                row.getLong("block_no"),
                row.getInt("position"),
                hash);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<UUID> uuids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
