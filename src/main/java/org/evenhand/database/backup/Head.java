package org.evenhand.database.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The last block of one stream of an organisation's record, and how many leaves lead up to it. */
record Head(String org, String stream, long block, String hash, long sealed) {
    static List<Head> in(Connection connection) throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select org_id::text, stream, block_no, hash,
                                    (select sum(leaves) from evenhand.block a
                                     where a.org_id = b.org_id and a.stream = b.stream) as sealed
                                from evenhand.block b
                                where block_no = (select max(block_no) from evenhand.block c
                                    where c.org_id = b.org_id and c.stream = b.stream)
                                order by org_id, stream
                                """)) {
            while (row.next()) {
                heads.add(
                        new Head(
                                row.getString(1),
                                row.getString("stream"),
                                row.getLong("block_no"),
                                HexFormat.of().formatHex(row.getBytes("hash")),
                                row.getLong("sealed")));
            }
        }
        return heads;
    }
}
