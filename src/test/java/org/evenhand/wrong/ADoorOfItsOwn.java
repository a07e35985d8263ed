package org.evenhand.wrong;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens the database past the one door: no organisation is set, and nothing goes on the record. */
public final class ADoorOfItsOwn {
    private ADoorOfItsOwn() {}

    public static void write(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.commit();
        }
    }
}
