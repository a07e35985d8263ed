package org.evenhand.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
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
        try {
            return Flyway.configure()
                    .dataSource(new DriverManagerDataSource(owner.url(), owner.properties()))
                    .initSql(Login.IN_UTC)
                    .locations("classpath:db/migration")
                    .defaultSchema("plumbing")
                    .createSchemas(false)
                    // setup.sql has put the birth mark there, so the schema is never empty.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .cleanDisabled(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failure) {
            throw new DatabaseFault(
                    "The database could not be brought to this version: " + failure.getMessage(),
                    failure);
        }
    }
}
