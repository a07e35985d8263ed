package org.evenhand.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;

/** Pools of the serving role. */
final class Pools {
    private Pools() {}

    /**
     * @param largest connections; a quarter of them wait when nobody works, since each costs the
     *     server memory
     */
    static HikariDataSource open(String name, Login login, int largest) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.url());
        config.setUsername(login.role());
        config.setPassword(login.password());
        Properties properties = login.properties();
        // Hikari has these two of its own.
        properties.remove("user");
        properties.remove("password");
        properties.setProperty("tcpKeepAlive", "true");
        config.setDataSourceProperties(properties);
        config.setMaximumPoolSize(largest);
        config.setMinimumIdle(Math.max(1, largest / 4));
        config.setConnectionInitSql(Login.IN_UTC);
        return new HikariDataSource(config);
    }
}
