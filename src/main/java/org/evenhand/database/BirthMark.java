package org.evenhand.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The one row of {@code plumbing.birth}.
 *
 * @param keyFingerprint of the key file that the database was first started with; null before
 */
record BirthMark(Birth birth, @Nullable String keyFingerprint) {
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_SCHEMA = "3F000";

    static BirthMark in(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT kind, key_fingerprint FROM plumbing.birth")) {
            if (!row.next()) {
                throw unprepared(null);
            }
            Birth birth = Birth.REAL.code().equals(row.getString(1)) ? Birth.REAL : Birth.DEMO;
            return new BirthMark(birth, row.getString(2));
        } catch (SQLException failure) {
            if (UNDEFINED_TABLE.equals(failure.getSQLState())
                    || UNDEFINED_SCHEMA.equals(failure.getSQLState())) {
                throw unprepared(failure);
            }
            throw failure;
        }
    }

    void demand(Birth wanted) {
        if (birth != wanted) {
            throw new DatabaseFault(
                    birth == Birth.REAL
                            ? "This database is a school's real record. The demonstration does not touch it: start without the profile \"demo\", or point it elsewhere."
                            : "This database was made for the demonstration. A real record does not go into it: make a new one, or start with the profile \"demo\".");
        }
    }

    /** Writes the fingerprint down for good; the owner's connection. */
    static void writeFingerprint(Connection owner, String fingerprint) throws SQLException {
        try (PreparedStatement update =
                owner.prepareStatement(
                        "UPDATE plumbing.birth SET key_fingerprint = ? WHERE key_fingerprint IS NULL")) {
            update.setString(1, fingerprint);
            update.executeUpdate();
        }
    }

    private static DatabaseFault unprepared(@Nullable SQLException why) {
        return new DatabaseFault(
                "This database is not prepared: let a superuser run database/setup.sql in it first.",
                why);
    }
}
