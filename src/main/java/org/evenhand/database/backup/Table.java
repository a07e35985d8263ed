package org.evenhand.database.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table that travels in a backup.
 *
 * @param name with its schema
 * @param needs the tables that must be filled before it
 */
record Table(String name, List<String> columns, List<String> needs) {
    /** Schools' data keys travel too, but wrapped anew. */
    static final String KEYS = "evenhand.school_key";

    /** Who is signed in, and what this very database is: neither belongs into another one. */
    private static final Set<String> STAYING =
            Set.of(
                    KEYS,
                    "identity.session",
                    "identity.session_attributes",
                    "identity.sign_in_failure",
                    "plumbing.this_database",
                    "plumbing.birth",
                    "plumbing.flyway_schema_history");

    private static final String ALL =
            """
            select n.nspname || '.' || c.relname as name,
                array(select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                    and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
                array(select distinct fn.nspname || '.' || f.relname from pg_constraint k
                    join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                    where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('evenhand', 'identity', 'plumbing') and c.relkind = 'r'
            order by 1
            """;

    boolean ofSchools() {
        return name.startsWith("evenhand.");
    }

    String columnList() {
        return String.join(", ", columns);
    }

    /** All that travel, each after those it needs; a table that is new is among them by itself. */
    static List<Table> in(Connection connection) throws SQLException {
        Map<String, Table> waiting = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                String name = row.getString("name");
                if (!STAYING.contains(name)) {
                    waiting.put(name, new Table(name, names(row, "columns"), names(row, "needs")));
                }
            }
        }
        return inOrder(waiting);
    }

    private static List<Table> inOrder(Map<String, Table> waiting) {
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Table> ready =
                    waiting.values().stream()
                            .filter(table -> table.needs.stream().noneMatch(waiting::containsKey))
                            .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException(
                        "Tables need each other in a circle: " + waiting.keySet());
            }
            ordered.addAll(ready);
            ready.forEach(table -> waiting.remove(table.name));
        }
        return ordered;
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
