package org.evenhand.people;

import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * The table by which people are found. Every act on a person refreshes their row in its own unit of
 * work; nothing else writes it, and all of it can be made again from the facts.
 */
public final class PersonIndex {
    private PersonIndex() {}

    /** Makes the row of one person again from what is recorded about them; they have one row. */
    public static void refresh(Unit unit, PersonId id) {
        People.byId(unit, id)
                .ifPresent(person -> {
                    keep(unit, IndexRow.of(person));
                    person.otherRecords().forEach(other -> drop(unit, other.record()));
                });
    }

    /** Makes the whole table again from the facts. */
    public static void rebuild(Unit unit) {
        SamePeople.indexAgain(unit);
        unit.sql()
                .sql("delete from evenhand.person_index where org_id = :org")
                .param("org", unit.scope().org().value())
                .update();
        unit.all(PersonRecorded.class).stream()
                .map(Recorded::fact)
                .forEach(recorded -> refresh(unit, recorded.person()));
    }

    static List<IndexRow> rows(Unit unit) {
        return unit.sql()
                .sql(
                        """
                        select person_id, name, name_words, child_words, points
                        from evenhand.person_index where org_id = :org
                        """)
                .param("org", unit.scope().org().value())
                .query((row, n) ->
                        new IndexRow(
                                new PersonId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .list();
    }

    private static void drop(Unit unit, PersonId record) {
        unit.sql()
                .sql(
                        """
                        delete from evenhand.person_index
                        where org_id = :org and person_id = :record
                        """)
                .param("org", unit.scope().org().value())
                .param("record", record.value())
                .update();
    }

    static void keep(Unit unit, IndexRow row) {
        unit.sql()
                .sql(
                        """
                        insert into evenhand.person_index
                            (org_id, person_id, name, name_words, child_words, points)
                        values (:org, :person, :name, :nameWords, :childWords, :points)
                        on conflict (org_id, person_id) do update
                        set name = excluded.name, name_words = excluded.name_words,
                            child_words = excluded.child_words, points = excluded.points
                        """)
                .param("org", unit.scope().org().value())
                .param("person", row.person().value())
                .param("name", row.name())
                .param("nameWords", row.nameWords())
                .param("childWords", row.childWords())
                .param("points", row.points())
                .update();
    }
}
