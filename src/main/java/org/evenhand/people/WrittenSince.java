package org.evenhand.people;

import java.time.ZoneOffset;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** How much was written on a record since it was joined with another (E12). */
public final class WrittenSince {
    private WrittenSince() {}

    /** Whatever it is but joinings and their ends, which stand on both. */
    public static long on(Unit unit, PersonId record, Recorded<RecordsJoined> joined) {
        return unit.sql()
                .sql(
                        """
                        select count(*) from evenhand.fact_subject s
                        join evenhand.fact f using (org_id, fact_id)
                        where s.org_id = :org and s.subject_id = :record
                            and f.recorded_at >= :since
                            and f.name not in ('people.records-joined', 'people.joining-undone')
                        """)
                .param("org", unit.scope().org().value())
                .param("record", record.value())
                .param("since", joined.recordedAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
