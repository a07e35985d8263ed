package org.evenhand.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.WordsErased;

/**
 * Those who were brought in from the school's system and about whom nothing else was ever recorded:
 * no entry, case, letter or restriction, and nothing by hand (J20). Whatever is recorded about
 * somebody keeps them.
 */
public final class Unused {
    /** The only act whose facts do not keep anybody. */
    public static final Act IMPORT = WordsErased.OF;

    private Unused() {}

    /**
     * One of them.
     *
     * @param keptUntil the last day on which they stay
     */
    public record One(PersonId person, String name, LocalDate keptUntil) {
        public boolean isDue(LocalDate today) {
            return keptUntil.isBefore(today);
        }
    }

    /** Everybody of them, whoever goes first, and by name. */
    public static List<One> of(Unit unit) {
        Map<PersonId, LocalDate> days = new HashMap<>();
        unit.all(PersonImported.class).stream()
                .map(Recorded::fact)
                .forEach(imported -> days.put(imported.person(), imported.keptUntil()));
        return days.isEmpty() ? List.of() : inNothing(unit, days);
    }

    private static List<One> inNothing(Unit unit, Map<PersonId, LocalDate> days) {
        return unit
                .sql()
                .sql(
                        """
                        select p.person_id, p.name from evenhand.person_index p
                        where p.org_id = :org and not exists (
                            select from evenhand.fact_subject s
                            join evenhand.fact f using (org_id, fact_id)
                            where s.org_id = p.org_id and s.subject_id = p.person_id and f.act <> :act)
                        """)
                .param("org", unit.scope().org().value())
                .param("act", IMPORT.code())
                .query((row, n) ->
                        Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .filter(person -> days.containsKey(person.getKey()))
                .map(person ->
                        new One(
                                person.getKey(),
                                person.getValue(),
                                days.getOrDefault(person.getKey(), LocalDate.MAX)))
                .sorted(Comparator.comparing(One::keptUntil).thenComparing(One::name))
                .toList();
    }
}
