package org.evenhand.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The schema's history, {@code db/migration/V1__...sql} and on, applied by the owner. Names in them
 * are written with their schema. A migration that is committed is never edited.
 */
public final class Migrations {
    private Migrations() {}

    /**
     * Brings the database to the newest version and closes every connection.
     *
     * @param owner the login of {@link DatabaseRole#OWNER}
     * @return how many were applied
     * @throws DatabaseFault when one fails; it is rolled back, and those before it stay
     */
    public static int apply(Login owner) {
        return apply(owner, MigrationVersion.LATEST);
    }

    /** The same, to an older version: what a backup of that version is restored into. */
    public static int apply(Login owner, int version) {
        return apply(owner, MigrationVersion.fromVersion(Integer.toString(version)));
    }

    private static int apply(Login owner, MigrationVersion target) {
        try {
            return configured()
                    .dataSource(new DriverManagerDataSource(owner.url(), owner.properties()))
                    .initSql(Login.IN_UTC)
                    .target(target)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failure) {
            throw new DatabaseFault(
                    "The database could not be brought to this version: " + failure.getMessage(),
                    failure);
        }
    }

    /** The version that the database has reached; 0 before the first migration. */
    public static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet there =
                    statement.executeQuery(
                            "select to_regclass('plumbing.flyway_schema_history') is not null")) {
                there.next();
                if (!there.getBoolean(1)) {
                    return 0;
                }
            }
            try (ResultSet row =
                    statement.executeQuery(
                            "select coalesce(max(version::int), 0) from plumbing.flyway_schema_history where success")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** The newest version that this Evenhand knows. */
    public static int newest() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:db/migration/V*__*.sql");
            return Arrays.stream(files)
                    .map(file -> String.valueOf(file.getFilename()))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElse(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FluentConfiguration configured() {
        return Flyway.configure()
                .locations("classpath:db/migration")
                .defaultSchema("plumbing")
                .createSchemas(false)
                // setup.sql has put the birth mark there, so the schema is never empty.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true);
    }
}
