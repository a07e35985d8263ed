package org.evenhand.frontdesk.tablet;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** The tablets of a school, folded from facts. */
public final class Tablets {
    /** As the reading is named by which a tablet fetches its cards. */
    public static final String FETCHED = "desk-tablet";

    private Tablets() {}

    /** Those that may hold cards first, then those that were ended; the latest first. */
    public static List<Tablet> all(Unit unit) {
        List<Recorded<TabletEnded>> ends = unit.all(TabletEnded.class);
        return unit.all(TabletEnrolled.class).stream()
                .map(enrolled -> tablet(enrolled, ends))
                .sorted(
                        Comparator.comparing(Tablet::isEnded)
                                .thenComparing(Tablet::enrolledAt, Comparator.reverseOrder()))
                .toList();
    }

    /** Empty when there is no such tablet in this school. */
    public static Optional<Tablet> of(Unit unit, TabletId id) {
        List<Recorded<TabletEnded>> ends = unit.about(id, TabletEnded.class);
        return unit.about(id, TabletEnrolled.class).stream()
                .filter(enrolled -> enrolled.fact().tablet().equals(id))
                .findFirst()
                .map(enrolled -> tablet(enrolled, ends));
    }

    private static Tablet tablet(
            Recorded<TabletEnrolled> enrolled, List<Recorded<TabletEnded>> ends) {
        TabletEnrolled fact = enrolled.fact();
        return new Tablet(
                fact.tablet(),
                fact.label(),
                fact.rings(),
                enrolled.actor(),
                enrolled.recordedAt(),
                ends.stream()
                        .filter(end -> end.fact().tablet().equals(fact.tablet()))
                        .findFirst()
                        .map(end -> new Tablet.End(end.actor(), end.recordedAt())));
    }

    /** When the tablet was last given its cards; empty when it never was. */
    public static Optional<Instant> lastFetch(Unit unit, TabletId id) {
        return unit.sql()
                .sql(
                        """
                        select max(read_at) from evenhand.reading
                        where org_id = :org and what = 'desk-tablet'
                            and :tablet = any (subject_ids)
                        """)
                .param("org", unit.scope().org().value())
                .param("tablet", id.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).toInstant());
    }
}
