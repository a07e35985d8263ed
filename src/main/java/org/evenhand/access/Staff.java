package org.evenhand.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** The facts about who is what in the school, as they were written down. */
final class Staff {
    private static final List<Class<? extends Fact>> KINDS =
            List.of(
                    AccountOpened.class,
                    RoleGiven.class,
                    ActingHeadAppointed.class,
                    PostHolderNamed.class,
                    RoleTaken.class,
                    PasswordChanged.class,
                    AccountClosed.class,
                    PostHolderGone.class);

    private Staff() {}

    /** All of them; of one act's, the beginnings before the ends. */
    static List<Recorded<? extends Fact>> facts(Unit unit) {
        List<Recorded<? extends Fact>> facts = new ArrayList<>();
        KINDS.forEach(kind -> facts.addAll(unit.all(kind)));
        facts.sort(Comparator.comparing(Recorded::recordedAt));
        return facts;
    }
}
