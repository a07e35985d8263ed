package org.evenhand.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Safe addresses and numbers (E4): read on their own, one person at a time, by those few who may.
 */
public final class SafeAddresses {
    private SafeAddresses() {}

    /** The safe values of a person by the contact point that they belong to. */
    public static Map<FactId, String> of(Unit unit, Person person) {
        Map<FactId, String> values = new LinkedHashMap<>();
        for (ContactPoint point : person.contactPoints()) {
            if (point.kept().fact().safe()) {
                Recorded.ofKind(unit.about(point.kept().id()), SafeValueKept.class)
                        .forEach(kept ->
                                values.put(kept.fact().contactPoint(), kept.fact().value()));
            }
        }
        return values;
    }
}
