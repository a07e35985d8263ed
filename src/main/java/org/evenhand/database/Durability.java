package org.evenhand.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a record believed to be saved rests on: the server writes it to the disk before it says so.
 * The running server is asked, in the session that matters, since a setting can come from a file, a
 * command line, a database or a role.
 */
final class Durability {
    private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes");

    private Durability() {}

    /**
     * Returns when all is well.
     *
     * @throws DatabaseFault naming each setting that would lose records
     */
    static void demand(Connection connection) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (String setting : MUST_BE_ON) {
            String value = show(connection, setting);
            if (!value.equals("on")) {
                wrong.add(setting + " = " + value);
            }
        }
        // "local" and the remote levels all flush on this machine; only "off" answers too early.
        String commit = show(connection, "synchronous_commit");
        if (commit.equals("off")) {
            wrong.add("synchronous_commit = off");
        }
        if (!wrong.isEmpty()) {
            throw new DatabaseFault(
                    "PostgreSQL would lose records when the power fails: %s. Evenhand starts only when these are on."
                            .formatted(String.join(", ", wrong)));
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
