package org.evenhand.database.backup;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup holds, for a report in words.
 *
 * @param rows by table
 */
public record Contents(Instant madeAt, int version, Map<String, Long> rows, String recoveryKey) {
    public Contents {
        rows = Map.copyOf(rows);
    }

    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /** {@code 3 schools, 41 accounts, 1204 facts, 960 readings; 9120 rows in all}. */
    public String inWords() {
        return "%d schools, %d accounts, %d facts, %d readings; %d rows in all"
                .formatted(
                        of("plumbing.organisation"),
                        of("identity.account"),
                        of("evenhand.fact"),
                        of("evenhand.reading"),
                        allRows());
    }
}
