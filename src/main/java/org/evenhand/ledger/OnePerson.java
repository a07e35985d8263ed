package org.evenhand.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index of the records that are one person's; it is empty while nobody is recorded twice. */
final class OnePerson {
    private OnePerson() {}

    /**
     * The other records of those among the subjects who are people. Without a person among them
     * nothing is asked.
     */
    static List<UUID> others(JdbcClient sql, Scope scope, Collection<? extends Id> subjects) {
        UUID[] people = people(subjects);
        return people.length == 0
                ? List.of()
                : sql.sql(
                                """
                                select distinct also_id from evenhand.one_person
                                where org_id = :org and person_id = any (:people)
                                    and also_id <> all (:people)
                                """)
                        .param("org", scope.org().value())
                        .param("people", people)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list();
    }

    /** These are one person's, and none of them is anybody else's. */
    static void keep(JdbcClient sql, Scope scope, Collection<PersonId> records) {
        UUID[] people = people(records);
        sql.sql(
                        """
                        delete from evenhand.one_person
                        where org_id = :org
                            and (person_id = any (:people) or also_id = any (:people))
                        """)
                .param("org", scope.org().value())
                .param("people", people)
                .update();
        sql.sql(
                        """
                        insert into evenhand.one_person (org_id, person_id, also_id)
                        select :org, one, other
                        from unnest(cast(:people as uuid[])) as one,
                            unnest(cast(:people as uuid[])) as other
                        where one <> other
                        """)
                .param("org", scope.org().value())
                .param("people", people)
                .update();
    }

    static UUID[] people(Collection<? extends Id> subjects) {
        return subjects.stream()
                .filter(PersonId.class::isInstance)
                .map(Id::value)
                .distinct()
                .toArray(UUID[]::new);
    }
}
