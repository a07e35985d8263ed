package org.evenhand.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The two streams of leaves of an organisation: what was done, and what was read. */
enum LeafStream {
    FACTS("facts", "evenhand.fact", "fact_id", "recorded_at") {
        @Override
        String columns() {
            return LeafRows.FACT_COLUMNS;
        }

        @Override
        LeafRows.Row read(UUID org, ResultSet row) throws SQLException {
            return LeafRows.fact(org, row);
        }
    },
    READINGS("readings", "evenhand.reading", "reading_id", "read_at") {
        @Override
        String columns() {
            return LeafRows.READING_COLUMNS;
        }

        @Override
        LeafRows.Row read(UUID org, ResultSet row) throws SQLException {
            return LeafRows.reading(org, row);
        }
    };

    private final String code;
    private final String table;
    private final String id;
    private final String writtenAt;

    LeafStream(String code, String table, String id, String writtenAt) {
        this.code = code;
        this.table = table;
        this.id = id;
        this.writtenAt = writtenAt;
    }

    static Optional<LeafStream> of(String code) {
        return Arrays.stream(values()).filter(stream -> stream.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    String table() {
        return table;
    }

    /** The column that names a leaf. */
    String id() {
        return id;
    }

    /** The column that says when a leaf was written down. */
    String writtenAt() {
        return writtenAt;
    }

    abstract String columns();

    abstract LeafRows.Row read(UUID org, ResultSet row) throws SQLException;
}
