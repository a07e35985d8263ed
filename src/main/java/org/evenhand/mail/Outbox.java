package org.evenhand.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Unit;

/**
 * What waits to go, by ids alone. A row comes in the transaction of the act that asks for it and
 * goes in that of the act that says what became of it; whoever looks only wakes up and reads.
 */
public final class Outbox {
    private Outbox() {}

    /**
     * A message whose time has come.
     *
     * @param fromABackup whether its row was written in another database than this: nobody can know
     *     what became of it there
     */
    public record Due(FactId message, LetterId letter, boolean fromABackup) {}

    public static void put(Unit unit, FactId message, LetterId letter, Instant due) {
        unit.sql()
                .sql(
                        """
                        insert into evenhand.outbox
                            (org_id, message_id, letter_id, due_at, written_in)
                        select :org, :message, :letter, :due, mark from plumbing.this_database
                        """)
                .param("org", unit.scope().org().value())
                .param("message", message.value())
                .param("letter", letter.value())
                .param("due", utc(due))
                .update();
    }

    public static void putOff(Unit unit, FactId message, Instant due) {
        unit.sql()
                .sql(
                        """
                        update evenhand.outbox set due_at = :due
                        where org_id = :org and message_id = :message
                        """)
                .param("due", utc(due))
                .param("org", unit.scope().org().value())
                .param("message", message.value())
                .update();
    }

    public static void take(Unit unit, FactId message) {
        unit.sql()
                .sql("delete from evenhand.outbox where org_id = :org and message_id = :message")
                .param("org", unit.scope().org().value())
                .param("message", message.value())
                .update();
    }

    /** The soonest first. */
    public static List<Due> due(Unit unit) {
        return unit.sql()
                .sql(
                        """
                        select o.message_id, o.letter_id, o.written_in <> d.mark as from_a_backup
                        from evenhand.outbox o cross join plumbing.this_database d
                        where o.org_id = :org and o.due_at <= :now
                        order by o.due_at, o.message_id
                        """)
                .param("org", unit.scope().org().value())
                .param("now", utc(unit.now()))
                .query((row, n) ->
                        new Due(
                                new FactId(row.getObject("message_id", UUID.class)),
                                new LetterId(row.getObject("letter_id", UUID.class)),
                                row.getBoolean("from_a_backup")))
                .list();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
