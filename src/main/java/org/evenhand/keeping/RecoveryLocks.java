package org.evenhand.keeping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.evenhand.database.backup.RecoveryLock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public halves of the recovery keys that were ever printed; the newest one is used. */
final class RecoveryLocks {
    private RecoveryLocks() {}

    /** Empty while nobody has made one. */
    static Optional<RecoveryLock> newest(JdbcClient sql) {
        return sql.sql("select public_key from plumbing.recovery_key order by key_no desc limit 1")
                .query(byte[].class)
                .optional()
                .map(RecoveryLock::new);
    }

    static void add(JdbcClient sql, RecoveryLock lock, Instant now) {
        sql.sql(
                        """
                        insert into plumbing.recovery_key (key_no, public_key, made_at)
                        select coalesce(max(key_no), 0) + 1, :key, :now from plumbing.recovery_key
                        """)
                .param("key", lock.bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
