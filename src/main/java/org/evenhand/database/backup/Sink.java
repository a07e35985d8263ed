package org.evenhand.database.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes what a backup holds, in its order. */
interface Sink {
    /** A table begins. */
    void table(String name, String columns) throws SQLException, IOException;

    /** A row of it, as PostgreSQL's COPY writes it. */
    void row(byte[] row) throws SQLException, IOException;

    /** The table is complete. */
    void tableEnds() throws SQLException, IOException;

    /** A school's data key, in clear. */
    void key(UUID org, int number, Instant madeAt, byte[] dataKey) throws SQLException;

    /** Everything was read, and the file's own count agreed. */
    default void heads(List<Head> heads) throws SQLException {}
}
