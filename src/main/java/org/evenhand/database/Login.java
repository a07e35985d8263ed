package org.evenhand.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How one role reaches the database.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://host:port/database}
 */
public record Login(String url, String role, String password) {
    /** A connection outside every pool; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties());
    }

    /** What the driver is told, besides the address. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "evenhand");
        // The server's detail line quotes the row that failed, which would put a parent in the log.
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }

    /** Without the password, since a record's text ends up in logs. */
    @Override
    public String toString() {
        return role + " at " + url;
    }
}
