package org.evenhand.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The second lock between schools is row-level security, so the role that serves must not be able
 * to pass it: not itself, and not by becoming a role that can.
 */
final class ServingRole {
    private static final String WHAT_IT_CAN_BE =
            """
            SELECT r.rolname,
                   r.rolsuper,
                   r.rolbypassrls,
                   r.rolcreaterole,
                   r.rolreplication,
                   r.rolname IN ('pg_execute_server_program', 'pg_read_server_files',
                                 'pg_write_server_files') AS reaches_files,
                   EXISTS (SELECT FROM pg_shdepend d
                           WHERE d.refclassid = 'pg_authid'::regclass
                             AND d.refobjid = r.oid
                             AND d.deptype = 'o') AS owns_something
            FROM pg_roles r
            WHERE pg_has_role(session_user, r.oid, 'MEMBER')
               OR r.rolname IN (session_user, current_user)
            ORDER BY r.rolname
            """;

    private ServingRole() {}

    /**
     * Returns when the role of this connection is held by row-level security.
     *
     * @throws DatabaseFault with every reason why it is not
     */
    static void demandHeld(Connection connection) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WHAT_IT_CAN_BE)) {
            while (row.next()) {
                String role = row.getString("rolname");
                add(wrong, row.getBoolean("rolsuper"), role + " is a superuser");
                add(wrong, row.getBoolean("rolbypassrls"), role + " bypasses row-level security");
                add(wrong, row.getBoolean("rolcreaterole"), role + " can make roles");
                add(wrong, row.getBoolean("rolreplication"), role + " can copy the whole server");
                add(wrong, row.getBoolean("reaches_files"), role + " reaches the server's files");
                add(wrong, row.getBoolean("owns_something"), role + " owns tables or other things");
            }
        }
        if (!wrong.isEmpty()) {
            throw new DatabaseFault(
                    "Evenhand does not serve by a role that could see past a school's walls: %s. Use evenhand_app as database/setup.sql makes it."
                            .formatted(String.join("; ", wrong)));
        }
    }

    private static void add(List<String> wrong, boolean isSo, String reason) {
        if (isSo) {
            wrong.add(reason);
        }
    }
}
