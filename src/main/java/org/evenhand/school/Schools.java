package org.evenhand.school;

import java.util.Optional;
import org.evenhand.ledger.Unit;

/** Schools, as their facts tell them. */
public final class Schools {
    private Schools() {}

    /** The school of this unit of work; empty before it was founded. */
    public static Optional<School> in(Unit unit) {
        return unit.all(SchoolFounded.class).stream()
                .map(recorded -> new School(recorded.fact().name(), recorded.fact().type()))
                .reduce((earlier, later) -> later);
    }
}
