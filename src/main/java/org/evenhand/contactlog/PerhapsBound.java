package org.evenhand.contactlog;

import java.time.Instant;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Roll;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.InForce;
import org.springframework.util.function.SingletonSupplier;

/**
 * Whether whoever an entry names without being of the register yet is like somebody on whom
 * something was in force then: such a contact is triaged (P53, J12), and for that somebody has to
 * say first who it was. The likeness itself says nothing of anybody (J3, E12).
 */
final class PerhapsBound {
    /** As sure as the front desk has to be before it asks for a second fact. */
    private static final double LEAST_SCORE = 0.6;

    /** Read when they are first asked for: most days nobody is unnamed. */
    private final SingletonSupplier<EverybodyBound> bound;

    private final SingletonSupplier<Roll> roll;

    private PerhapsBound(SingletonSupplier<EverybodyBound> bound, SingletonSupplier<Roll> roll) {
        this.bound = bound;
        this.roll = roll;
    }

    static PerhapsBound of(Unit unit, InForce inForce) {
        return new PerhapsBound(
                SingletonSupplier.of(() -> inForce.everybody(unit)),
                SingletonSupplier.of(() -> Roll.of(unit)));
    }

    boolean may(Entry entry) {
        if (entry.person().isPresent()
                || entry.isEnteredInError()
                || entry.told().who().isEmpty()
                || bound.obtain().everybody().isEmpty()) {
            return false;
        }
        Instant then = entry.happenedAt();
        return WhoWasTyped.of(entry.told().who())
                .find(
                        roll.obtain(),
                        id ->
                                bound.obtain().everybody().contains(id)
                                        && bound.obtain().on(id, then).stream()
                                                .anyMatch(entry::wasUnder),
                        1)
                .stream()
                .anyMatch(found -> found.score() >= LEAST_SCORE);
    }
}
