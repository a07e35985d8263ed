package org.evenhand.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs {@code database/setup.sql}, the same file that the keeper of an external database runs, in
 * one transaction, and gives the three roles their passwords.
 */
final class Setup {
    private static final String FILE = "/database/setup.sql";

    private Setup() {}

    /**
     * @param superuser a connection to the database that Evenhand shall have
     */
    static void run(Connection superuser, Birth birth, Passwords passwords) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("SET LOCAL evenhand.birth = '%s'".formatted(birth.code()));
            // Else it would say at each start that everything is there already.
            statement.execute("SET LOCAL client_min_messages = 'warning'");
            statement.execute(text());
            for (DatabaseRole role : DatabaseRole.values()) {
                statement.execute(
                        "ALTER ROLE %s PASSWORD '%s'"
                                .formatted(role.roleName(), passwords.of(role.roleName())));
            }
        }
        superuser.commit();
        superuser.setAutoCommit(true);
    }

    static String text() {
        try (InputStream file = Setup.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
