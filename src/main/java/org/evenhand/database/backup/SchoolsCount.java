package org.evenhand.database.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.Login;

/**
 * Counts the rows of every school in another way than they are copied: by the serving role, school
 * by school, in the very same snapshot; and asks the ledger's blocks how many leaves there are. A
 * role that row-level security holds copies nothing and notices nothing: this does.
 *
 * @param rows by table
 * @param leaves facts and readings as the blocks have them, and those that wait for a block
 */
record SchoolsCount(Map<String, Long> rows, Map<String, Long> leaves) {
    /**
     * @param snapshot of the transaction that copies
     */
    static SchoolsCount in(Login app, String snapshot, List<Table> tables) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        Map<String, Long> leaves = new LinkedHashMap<>();
        try (Connection connection = app.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION SNAPSHOT '%s'".formatted(snapshot));
                statement.execute("SET LOCAL statement_timeout = 0");
                statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
                for (String org : organisations(statement)) {
                    enter(connection, org);
                    for (Table table : tables) {
                        if (table.ofSchools()) {
                            add(
                                    rows,
                                    table.name(),
                                    statement,
                                    "select count(*) from " + table.name());
                        }
                    }
                    add(rows, Table.KEYS, statement, "select count(*) from " + Table.KEYS);
                    leaves(leaves, statement, "fact", "facts");
                    leaves(leaves, statement, "reading", "readings");
                }
            }
            connection.rollback();
        }
        return new SchoolsCount(rows, leaves);
    }

    /**
     * @throws DatabaseFault with every table of which too little was copied
     */
    void demandAllOf(Map<String, Long> copied, boolean ledgerMustAgree) {
        List<String> wrong = new ArrayList<>();
        rows.forEach((table, count) -> {
            long there = copied.getOrDefault(table, 0L);
            if (there != count) {
                wrong.add("%d of %d rows of %s".formatted(there, count, table));
            }
        });
        if (!wrong.isEmpty()) {
            throw new DatabaseFault(
                    "The backup was not made: it saw only "
                            + String.join(", ", wrong)
                            + ". Its role must be evenhand_backup as database/setup.sql makes it.");
        }
        leaves.forEach((table, count) -> {
            long there = copied.getOrDefault(table, 0L);
            if (there != count && ledgerMustAgree) {
                wrong.add("%d of %d rows of %s".formatted(there, count, table));
            }
        });
        if (!wrong.isEmpty()) {
            throw new DatabaseFault(
                    "The backup was not made: the ledger's blocks name more or fewer than there are, "
                            + String.join(", ", wrong)
                            + ". Let \"evenhand verify\" say what is wrong; \"evenhand backup --damaged\" copies it as it is.");
        }
    }

    private static void leaves(
            Map<String, Long> leaves, Statement statement, String table, String stream)
            throws SQLException {
        add(
                leaves,
                "evenhand." + table,
                statement,
                "select (select coalesce(sum(leaves), 0) from evenhand.block where stream = '%s') + (select count(*) from evenhand.%s where block_no is null)"
                        .formatted(stream, table));
    }

    private static List<String> organisations(Statement statement) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet row =
                statement.executeQuery("select org_id::text from plumbing.organisation")) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    private static void enter(Connection connection, String org) throws SQLException {
        try (PreparedStatement set =
                connection.prepareStatement("select set_config('evenhand.org', ?, true)")) {
            set.setString(1, org);
            set.execute();
        }
    }

    private static void add(
            Map<String, Long> counts, String table, Statement statement, String query)
            throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            counts.merge(table, row.getLong(1), Long::sum);
        }
    }
}
