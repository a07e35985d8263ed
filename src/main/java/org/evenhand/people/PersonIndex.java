package org.evenhand.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * The table by which people are found. Every act on a person refreshes their row in its own unit of
 * work; nothing else writes it, and all of it can be made again from the facts.
 */
public final class PersonIndex {
    private static final int ROWS_AT_A_TIME = 1_000;

    private PersonIndex() {}

    /** Makes the row of one person again from what is recorded about them; they have one row. */
    public static void refresh(Unit unit, PersonId id) {
        People.byId(unit, id)
                .ifPresent(person -> {
                    keep(unit, IndexRow.of(person));
                    person.otherRecords().forEach(other -> drop(unit, other.record()));
                });
    }

    /**
     * Makes the rows of many people, each from what is recorded about them, in few statements.
     *
     * @param facts everything recorded about each of them
     */
    public static void refreshAll(Unit unit, Map<PersonId, List<Recorded<?>>> facts) {
        List<IndexRow> rows =
                facts.entrySet().stream()
                        .flatMap(one -> Person.of(one.getKey(), one.getValue()).stream())
                        .map(IndexRow::of)
                        .toList();
        for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
            keepAll(unit, rows.subList(from, Math.min(from + ROWS_AT_A_TIME, rows.size())));
        }
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

    /** Takes away the rows of those whose words were erased. */
    public static void forget(Unit unit, List<PersonId> people) {
        unit.sql()
                .sql(
                        """
                        delete from evenhand.person_index
                        where org_id = :org and person_id = any (:people)
                        """)
                .param("org", unit.scope().org().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** Of which version the table is; read before the rows, which may then only be newer. */
    static String version(Unit unit) {
        return unit.sql()
                .sql(
                        """
                        select coalesce(string_agg(version::text, ' ' order by version), '')
                        from evenhand.roll_version where org_id = :org
                        """)
                .param("org", unit.scope().org().value())
                .query(String.class)
                .single();
    }

    static List<IndexRow> rows(Unit unit) {
        // Many have the same names: each word is held once.
        Map<String, String> words = new HashMap<>();
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
                                split(row.getString(3), words),
                                split(row.getString(4), words),
                                split(row.getString(5), words)))
                .list();
    }

    private static List<String> split(String joined, Map<String, String> words) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(" "))
                        .map(word -> words.computeIfAbsent(word, Function.identity()))
                        .toList();
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
        keepAll(unit, List.of(row));
    }

    private static void keepAll(Unit unit, List<IndexRow> rows) {
        unit.sql()
                .sql(
                        """
                        insert into evenhand.person_index
                            (org_id, person_id, name, name_words, child_words, points)
                        select :org, * from unnest(:people, :names, :nameWords, :childWords, :points)
                        on conflict (org_id, person_id) do update
                        set name = excluded.name, name_words = excluded.name_words,
                            child_words = excluded.child_words, points = excluded.points
                        """)
                .param("org", unit.scope().org().value())
                .param(
                        "people",
                        rows.stream().map(row -> row.person().value()).toArray(UUID[]::new))
                .param("names", texts(rows, IndexRow::name))
                .param("nameWords", joined(rows, IndexRow::nameWords))
                .param("childWords", joined(rows, IndexRow::childWords))
                .param("points", joined(rows, IndexRow::points))
                .update();
    }

    /** With a blank between; none has one in it. */
    private static String[] joined(List<IndexRow> rows, Function<IndexRow, List<String>> words) {
        return texts(rows, words.andThen(list -> String.join(" ", list)));
    }

    private static String[] texts(List<IndexRow> rows, Function<IndexRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
