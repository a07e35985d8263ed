package org.evenhand.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords, for each name (whether there is such an account or not) and for each
 * address they came from, and says when to try again. They are kept in the database, so that a new
 * start forgives nobody; what is kept are hashes, for a quarter of an hour.
 */
@Component
class Tries {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_FOR_A_NAME = 10;

    /** A whole school often comes from one address. */
    static final int MOST_FROM_AN_ADDRESS = 100;

    private final JdbcClient sql;
    private final InstantSource clock;

    Tries(DataSource dataSource, InstantSource clock) {
        this.sql = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** When the next try may be made; empty when it may be made now. */
    Optional<Instant> waitUntil(String name, String address) {
        return Stream.of(
                        full(ofName(name), MOST_FOR_A_NAME),
                        full(ofAddress(address), MOST_FROM_AN_ADDRESS))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    void failed(String name, String address) {
        Instant now = clock.instant();
        sql.sql("delete from identity.sign_in_failure where failed_at <= :old")
                .param("old", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
        for (byte[] about : new byte[][] {ofName(name), ofAddress(address)}) {
            sql.sql("insert into identity.sign_in_failure (about, failed_at) values (:about, :now)")
                    .param("about", about)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Whoever knows the password may have mistyped it before. */
    void succeeded(String name) {
        sql.sql("delete from identity.sign_in_failure where about = :about")
                .param("about", ofName(name))
                .update();
    }

    /** When there will be fewer than so many again: the moment the oldest that counts leaves. */
    private Optional<Instant> full(byte[] about, int most) {
        return sql.sql(
                        """
                        select failed_at from identity.sign_in_failure
                        where about = :about and failed_at > :since
                        order by failed_at desc offset :others limit 1
                        """)
                .param("about", about)
                .param("since", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .param("others", most - 1)
                .query((row, n) -> row.getTimestamp(1).toInstant().plus(WINDOW))
                .optional();
    }

    private static byte[] ofName(String name) {
        return hash("name " + name.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] ofAddress(String address) {
        return hash("address " + address);
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
