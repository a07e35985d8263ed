package org.evenhand.people;

import java.util.List;
import org.evenhand.kernel.Grounds;
import org.evenhand.ledger.Unit;

/** What other chapters say before two records are joined (E12). */
public interface BeforeJoining {
    /**
     * What speaks against it.
     *
     * @param namesakesLookedAt whether somebody made sure that a like name there is a namesake's
     */
    default Grounds against(Unit unit, Person one, Person other, boolean namesakesLookedAt) {
        return Grounds.none();
    }

    /** What it changes, a sentence each; only what whoever looks may know. */
    List<String> changes(Unit unit, Person one, Person other);
}
