package org.evenhand.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * How one role reaches the database.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://host:port/database}
 */
public record Login(String url, String role, String password) {
    /** The driver tells the server this machine's zone, which has no say in a record. */
    static final String IN_UTC = "SET TIME ZONE 'UTC'";

    /** A connection outside every pool, in UTC; the caller closes it. */
    public Connection connect() throws SQLException {
        return connect(properties());
    }

    /** The same, but a server that takes longer to answer has not answered. */
    Connection connect(int patienceSeconds) throws SQLException {
        Properties properties = properties();
        properties.setProperty("loginTimeout", Integer.toString(patienceSeconds));
        properties.setProperty("socketTimeout", Integer.toString(patienceSeconds));
        return connect(properties);
    }

    private Connection connect(Properties properties) throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(IN_UTC);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
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
