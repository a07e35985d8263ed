package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The beans, with the embedded server and with one by address. */
class DatabaseConfigurationTests {
    @Test
    void theEmbeddedServerIsStartedServedFromAndStopped() throws Exception {
        Home home = TestServers.bornHome("beans");
        try (AnnotationConfigApplicationContext context =
                context(
                        Map.of(
                                "EVENHAND_HOME", home.folder().toString(),
                                "evenhand.postgres.binaries", TestServers.programs().toString()))) {
            assertThat(context.getBean(EmbeddedPostgres.class).port()).isPositive();
            HikariDataSource pool = (HikariDataSource) context.getBean(DataSource.class);
            assertThat(pool.getMaximumPoolSize()).isEqualTo(10);
            assertThat(ask(pool, "SELECT current_user")).isEqualTo("evenhand_app");
            HikariDataSource sessions =
                    context.getBean("sessionDataSource", HikariDataSource.class);
            assertThat(sessions).isNotSameAs(pool);
            assertThat(sessions.getMaximumPoolSize()).isEqualTo(4);
            assertThat(ask(sessions, "SELECT current_user")).isEqualTo("evenhand_app");
            assertThat(context.getBean(KeyFile.class).bytes()).hasSize(32);
            assertThat(Postmaster.namedIn(home.postgres().resolve("data"))).isPresent();
        }
        assertThat(Postmaster.namedIn(home.postgres().resolve("data"))).isEmpty();
    }

    @Test
    void aServerByAddressIsServedFromInUtcWhereverTheMachineIs() throws Exception {
        TestDatabase database = TestDatabase.prepared();
        Map<String, Object> settings = new HashMap<>(database.environment());
        settings.put("EVENHAND_HOME", TestServers.freshHome("beans").folder().toString());
        TimeZone here = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try (AnnotationConfigApplicationContext context = context(settings)) {
            assertThat(context.getBeanNamesForType(EmbeddedPostgres.class)).isEmpty();
            assertThat(ask(context.getBean(DataSource.class), "SHOW TimeZone")).isEqualTo("UTC");
            try (Connection bare =
                            DriverManager.getConnection(
                                    database.superuser().url(), database.superuser().properties());
                    Statement statement = bare.createStatement();
                    ResultSet row = statement.executeQuery("SHOW TimeZone")) {
                row.next();
                assertThat(row.getString(1)).as("control").isEqualTo("Pacific/Auckland");
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static AnnotationConfigApplicationContext context(Map<String, Object> settings) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", settings));
        context.register(DatabaseConfiguration.class);
        context.refresh();
        return context;
    }

    private static String ask(DataSource source, String query) throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
