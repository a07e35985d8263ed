package org.evenhand.database;

import java.util.Locale;

/** The three roles that {@code database/setup.sql} makes. */
public enum DatabaseRole {
    /** Owns the schemas and passes row-level security: migrations and restore only. */
    OWNER,
    /** Reads everything and passes row-level security: backup only. */
    BACKUP,
    /** Owns nothing and is held by row-level security: the only role with a pool while serving. */
    APP;

    /** The name of the role in PostgreSQL, such as {@code evenhand_app}. */
    public String roleName() {
        return "evenhand_" + name().toLowerCase(Locale.ROOT);
    }
}
