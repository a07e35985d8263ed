package org.evenhand.restriction;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Grounds;

/**
 * The answer to "may this contact happen?" (J25), with every ground. A ruling informs a person; it
 * decides nothing about anybody (P8).
 */
public sealed interface Ruling {
    /** Why, in this order: court orders, then the row of J25, the plan or the clauses. */
    Grounds grounds();

    /** It may happen. */
    record Permitted(Grounds grounds) implements Ruling {}

    /** It may happen if every condition is kept to. */
    record PermittedSubjectTo(List<Condition> conditions, Grounds grounds) implements Ruling {
        public PermittedSubjectTo {
            conditions = List.copyOf(conditions);
            if (conditions.isEmpty()) {
                throw new IllegalArgumentException("Subject to at least one condition");
            }
        }
    }

    /**
     * It goes to one person, and not to anybody else. Contact out goes through that person: nobody
     * else writes (P55-3).
     */
    record RedirectedTo(StaffContact to, Grounds grounds) implements Ruling {}

    /** It may not happen. */
    record NotPermitted(Grounds grounds) implements Ruling {}

    /**
     * Nobody can tell yet: a person finds out what it is about.
     *
     * @param safetyLine how to meet the person while finding out; only at the door, and only where
     *     the head has set one (J2)
     */
    record AskAPerson(Optional<SafetyLine> safetyLine, Grounds grounds) implements Ruling {}
}
