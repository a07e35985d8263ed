package org.evenhand.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;

/**
 * Somebody who was told of a restriction.
 *
 * @param id the fact that told them
 * @param by who told them
 * @param since when
 */
public record Share(
        FactId id,
        Shared shared,
        String by,
        Instant since,
        Optional<Recorded<ShareWithdrawn>> withdrawn,
        Optional<LocalDate> toldOfTheEnd) {
    /** Whether it opens anything to them: not withdrawn, and not told that it has ended. */
    public boolean isLive() {
        return withdrawn.isEmpty() && toldOfTheEnd.isEmpty();
    }

    public boolean isWith(Scope scope) {
        return shared.account() != null
                ? scope.actor().account().equals(shared.account())
                : shared.role() != null && scope.is(shared.role());
    }
}
