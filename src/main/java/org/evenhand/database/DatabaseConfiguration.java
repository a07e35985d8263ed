package org.evenhand.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;

/**
 * The database as Spring sees it. The embedded server's port is known only once it runs, so nothing
 * here comes from {@code spring.datasource}; and the pools need a {@link Readiness}, so that
 * nothing can be served from a database that was not migrated and checked.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    Home home(Environment environment) {
        Birth birth = environment.acceptsProfiles(Profiles.of("demo")) ? Birth.DEMO : Birth.REAL;
        return Home.at(Path.of(environment.getProperty("EVENHAND_HOME", "data")), birth);
    }

    @Bean
    PostgresServer postgresServer(Home home, Environment environment) {
        String url = given(environment, "EVENHAND_DATABASE_URL");
        if (url != null) {
            return new ExternalPostgres(url, name -> given(environment, name));
        }
        String programs = given(environment, "evenhand.postgres.binaries");
        EmbeddedPostgres server =
                programs == null
                        ? EmbeddedPostgres.start(home)
                        : EmbeddedPostgres.start(home, Path.of(programs));
        // Also when the context fails before it could close its beans; after it, in any case.
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }

    @Bean
    Readiness readiness(Home home, PostgresServer server) {
        return Readiness.reach(home, server);
    }

    @Bean
    KeyFile keyFile(Readiness readiness) {
        return readiness.keyFile();
    }

    /** The only door to the record: everything served goes through this role. */
    @Bean
    HikariDataSource dataSource(Readiness ready) {
        return Pools.open("evenhand", ready.app(), 10);
    }

    /** A little one for sessions, so that a full house still knows who is signed in. */
    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource sessionDataSource(Readiness ready) {
        return Pools.open("sessions", ready.app(), 4);
    }

    private static @Nullable String given(Environment environment, String name) {
        String value = environment.getProperty(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
