package org.evenhand.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.SchoolKeys;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/**
 * Safe addresses and numbers (E4): sealed with the school's data key, and opened on their own, one
 * person at a time, by those few who may.
 */
@Component
public final class SafeAddresses {
    private final SchoolKeys keys;

    SafeAddresses(SchoolKeys keys) {
        this.keys = keys;
    }

    /** Records the words of a contact point that is safe. */
    public void keep(Unit unit, FactId contactPoint, String value) {
        Values.present(value);
        byte[] sealed =
                keys.sealed(unit, value.getBytes(StandardCharsets.UTF_8), place(contactPoint));
        unit.record(
                new SafeValueSealed(contactPoint, Base64.getEncoder().encodeToString(sealed)),
                contactPoint);
    }

    /** The safe values of a person by the contact point that they belong to. */
    public Map<FactId, String> of(Unit unit, Person person) {
        Map<FactId, String> values = new LinkedHashMap<>();
        for (ContactPoint point : person.contactPoints()) {
            if (point.kept().fact().safe()) {
                List<Recorded<?>> facts = unit.about(point.kept().id());
                Recorded.ofKind(facts, SafeValueKept.class)
                        .forEach(kept ->
                                values.put(kept.fact().contactPoint(), kept.fact().value()));
                Recorded.ofKind(facts, SafeValueSealed.class)
                        .forEach(kept ->
                                values.put(kept.fact().contactPoint(), opened(unit, kept.fact())));
            }
        }
        return values;
    }

    private String opened(Unit unit, SafeValueSealed kept) {
        byte[] sealed = Base64.getDecoder().decode(kept.sealed());
        return new String(
                keys.opened(unit, sealed, place(kept.contactPoint())), StandardCharsets.UTF_8);
    }

    private static byte[] place(FactId contactPoint) {
        return ("people.safe-value " + contactPoint.text()).getBytes(StandardCharsets.US_ASCII);
    }
}
