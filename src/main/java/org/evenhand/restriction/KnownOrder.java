package org.evenhand.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.SamePerson;

/**
 * A court order as the record has it: what was recorded first, and what was said of it since (P37,
 * E31).
 *
 * @param order as it binds now: its last day is the one that was said last
 * @param ended what was said of its end; absent while nobody said anything
 * @param toldTo each time that a governor was made aware of it, the earliest first
 */
public record KnownOrder(
        Recorded<CourtOrderRecorded> recorded,
        CourtOrder order,
        Optional<Recorded<CourtOrderEnded>> ended,
        List<Recorded<OrderToldToGovernor>> toldTo) {
    public KnownOrder {
        toldTo = List.copyOf(toldTo);
    }

    /** Every order that was ever recorded of this person, the earliest first. */
    public static List<KnownOrder> on(Unit unit, PersonId person) {
        List<Recorded<?>> facts = unit.about(person);
        return among(facts, SamePerson.among(facts, person));
    }

    /** Those among the facts that are about one of the records of that person. */
    static List<KnownOrder> among(List<Recorded<?>> facts, SamePerson person) {
        return Recorded.ofKind(facts, CourtOrderRecorded.class)
                .filter(recorded -> person.is(recorded.fact().order().person()))
                .map(recorded -> of(recorded, facts))
                .toList();
    }

    private static KnownOrder of(Recorded<CourtOrderRecorded> recorded, List<Recorded<?>> facts) {
        Optional<Recorded<CourtOrderEnded>> ended =
                Recorded.ofKind(facts, CourtOrderEnded.class)
                        .filter(end -> end.fact().order().equals(recorded.id()))
                        .reduce((earlier, later) -> later);
        CourtOrder said =
                Recorded.ofKind(facts, OrderReaderChanged.class)
                        .filter(other -> other.fact().order().equals(recorded.id()))
                        .reduce((earlier, later) -> later)
                        .map(other -> recorded.fact().order().readBy(other.fact().reader()))
                        .orElse(recorded.fact().order());
        return new KnownOrder(
                recorded,
                ended.map(end -> end.fact().lastDay()).map(said::endingOn).orElse(said),
                ended,
                Recorded.ofKind(facts, OrderToldToGovernor.class)
                        .filter(told -> told.fact().order().equals(recorded.id()))
                        .toList());
    }

    public FactId id() {
        return recorded.id();
    }

    /** Whether it never bound them: it was recorded by mistake. */
    public boolean isMistaken() {
        return ended.filter(end -> end.fact().lastDay() == null).isPresent();
    }

    /** Whether it binds them at that moment. */
    public boolean isInForceAt(Instant moment) {
        return !isMistaken() && order.isInForceAt(moment);
    }

    /** Whether it is past, or never was. */
    public boolean isOverAt(Instant moment) {
        return isMistaken() || (!order.isInForceAt(moment) && moment.isAfter(order.from()));
    }

    /** The last day on which it binds; empty for "until further order". */
    public Optional<LocalDate> lastDay() {
        return order.lastDay();
    }
}
