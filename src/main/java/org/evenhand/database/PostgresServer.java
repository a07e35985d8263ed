package org.evenhand.database;

/** A running PostgreSQL with Evenhand's three roles in it. */
public sealed interface PostgresServer permits EmbeddedPostgres, ExternalPostgres {
    /** How this role reaches the database; a fault when nobody told us its password. */
    Login login(DatabaseRole role);
}
