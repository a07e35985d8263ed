package org.evenhand.database;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A running PostgreSQL with Evenhand's three roles in it. */
public sealed interface PostgresServer extends AutoCloseable
        permits EmbeddedPostgres, ExternalPostgres, JoinedPostgres {
    /** How this role reaches the database; a fault when nobody told us its password. */
    Login login(DatabaseRole role);

    /** Stops it, if it is ours to stop. */
    @Override
    void close();

    /**
     * The server that these settings name: another's by {@code EVENHAND_DATABASE_URL}, else the
     * embedded one of this home; if an Evenhand serves from it, its running server is joined.
     *
     * @param settings answers by the names of environment variables
     */
    static PostgresServer of(Home home, Function<String, @Nullable String> settings) {
        String url = settings.apply("EVENHAND_DATABASE_URL");
        if (url != null) {
            return new ExternalPostgres(url, settings);
        }
        return JoinedPostgres.on(home)
                .map(PostgresServer.class::cast)
                .orElseGet(() -> {
                    String programs = settings.apply("evenhand.postgres.binaries");
                    return programs == null
                            ? EmbeddedPostgres.start(home)
                            : EmbeddedPostgres.start(home, Path.of(programs));
                });
    }
}
