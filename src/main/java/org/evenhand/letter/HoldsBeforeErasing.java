package org.evenhand.letter;

import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.BeforeErasing;
import org.evenhand.people.SamePeople;
import org.springframework.stereotype.Component;

/**
 * A hold stops deletion (BLOCK-16): of whoever is held, under every record of theirs, and by
 * itself, not because something else happens to keep them.
 */
@Component
final class HoldsBeforeErasing implements BeforeErasing {
    @Override
    public Set<PersonId> kept(Unit unit) {
        SamePeople people = SamePeople.of(unit);
        return Holds.inForce(unit).stream()
                .flatMap(hold -> people.of(hold.held().fact().person()).records().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
