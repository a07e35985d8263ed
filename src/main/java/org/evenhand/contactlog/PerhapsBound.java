package org.evenhand.contactlog;

import java.time.Instant;
import java.util.function.Supplier;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Roll;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.InForce;
import org.jspecify.annotations.Nullable;

/**
 * Whether whoever an entry names without being of the register yet is like somebody on whom
 * something was in force then: such a contact is triaged (P53, J12), and for that somebody has to
 * say first who it was. The likeness itself says nothing of anybody (J3, E12).
 */
final class PerhapsBound {
    /** As sure as the front desk has to be before it asks for a second fact. */
    private static final double LEAST_SCORE = 0.6;

    private final Supplier<EverybodyBound> bound;
    private final Supplier<Roll> roll;

    private PerhapsBound(Supplier<EverybodyBound> bound, Supplier<Roll> roll) {
        this.bound = bound;
        this.roll = roll;
    }

    static PerhapsBound of(Unit unit, InForce inForce) {
        return new PerhapsBound(once(() -> inForce.everybody(unit)), once(() -> Roll.of(unit)));
    }

    boolean may(Entry entry) {
        if (entry.person().isPresent()
                || entry.isEnteredInError()
                || entry.told().who().isEmpty()
                || bound.get().everybody().isEmpty()) {
            return false;
        }
        Instant then = entry.happenedAt();
        return WhoWasTyped.of(entry.told().who())
                .find(
                        roll.get(),
                        id ->
                                bound.get().everybody().contains(id)
                                        && !bound.get().on(id, then).isEmpty(),
                        1)
                .stream()
                .anyMatch(found -> found.score() >= LEAST_SCORE);
    }

    /** Read when it is first asked for: most days nobody is unnamed. */
    private static <T> Supplier<T> once(Supplier<T> read) {
        return new Supplier<>() {
            private @Nullable T value;

            @Override
            public T get() {
                T known = value;
                if (known == null) {
                    known = read.get();
                    value = known;
                }
                return known;
            }
        };
    }
}
