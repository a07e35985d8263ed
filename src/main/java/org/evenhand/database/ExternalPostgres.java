package org.evenhand.database;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that somebody else keeps, prepared by {@code database/setup.sql}. The address comes
 * from {@code EVENHAND_DATABASE_URL}, the passwords from {@code EVENHAND_DATABASE_APP_PASSWORD} and
 * so on; a role may have another name there ({@code EVENHAND_DATABASE_APP_ROLE}).
 */
final class ExternalPostgres implements PostgresServer {
    private final String url;
    private final Function<String, @Nullable String> settings;

    /**
     * @param settings answers by the names of environment variables
     */
    ExternalPostgres(String url, Function<String, @Nullable String> settings) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseFault(
                    "EVENHAND_DATABASE_URL must be like jdbc:postgresql://host:5432/evenhand");
        }
        this.url = url;
        this.settings = settings;
    }

    /** It is not ours to stop. */
    @Override
    public void close() {}

    @Override
    public Login login(DatabaseRole role) {
        String prefix = "EVENHAND_DATABASE_" + role.name().toUpperCase(Locale.ROOT);
        String name = settings.apply(prefix + "_ROLE");
        String password = settings.apply(prefix + "_PASSWORD");
        if (password == null) {
            throw new DatabaseFault(
                    "%s_PASSWORD is not set: the password of %s at %s."
                            .formatted(prefix, role.roleName(), url));
        }
        return new Login(url, name == null ? role.roleName() : name, password);
    }
}
