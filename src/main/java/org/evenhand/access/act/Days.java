package org.evenhand.access.act;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;

/** From when to when somebody may be something. */
final class Days {
    private static final PolicyParagraph RIGHTS = PolicyParagraph.p(51);

    private Days() {}

    static Optional<Ground> against(Unit unit, LocalDate from, @Nullable LocalDate until) {
        if (from.isBefore(unit.today())) {
            return Optional.of(
                    new Ground(
                            "access.not-backwards",
                            RIGHTS,
                            "The first day is past; what somebody may do begins today at the earliest",
                            "Begin today."));
        }
        if (until != null && until.isBefore(from)) {
            return Optional.of(
                    new Ground(
                            "access.ends-before-it-begins",
                            RIGHTS,
                            "The last day is before the first"));
        }
        return Optional.empty();
    }
}
