package org.evenhand.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.frontdesk.Here;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.junit.jupiter.api.Test;

/** A search of the desk asks the database as often in a big school as in a small one (SPEED-4). */
class ASearchReadsOnceTests {
    private static final int PEOPLE = 40;

    private final Imposing on = new Imposing(RunningEvenhand.shared().aSchool());

    @Test
    void whatIsInForceIsReadOnceForEverybodyWhoMayBeMeant() {
        PersonId restricted = on.somebody("Karen Whitlock");
        IntStream.range(1, PEOPLE).forEach(_ -> on.somebody("Karen Whitlock"));
        on.imposed(restricted, Imposing.terms(Imposing.notOnSite()));

        on.school()
                .program()
                .the(Acts.class)
                .lookUp(
                        on.scope(),
                        unit -> {
                            Asking asking = new Asking(here(unit));
                            assertThat(asking.held("Karen Whitlock")).containsExactly(restricted);
                            asking.found("Karen Whitlock", asking.held("Karen Whitlock"));
                            assertThat(readings(unit)).isBetween(1L, 9L);
                            // The control: asked anew for each of them, it shows.
                            here(unit).roll().people().forEach(_ -> here(unit).bound());
                            assertThat(readings(unit)).isGreaterThan(PEOPLE);
                            return true;
                        });
    }

    private Here here(Unit unit) {
        return on.school().program().the(DeskCards.class).here(unit);
    }

    /** How often this unit of work has looked which version of what is in force is of now. */
    private static long readings(Unit unit) {
        return unit.sql()
                .sql(
                        """
                        select coalesce(seq_scan, 0) + coalesce(idx_scan, 0)
                        from pg_stat_xact_user_tables where relname = 'restriction_version'
                        """)
                .query(Long.class)
                .single();
    }
}
