package org.evenhand.people;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A safe address or number (E4). It is about its contact point alone and not about the person, so
 * that reading a person never reads it; {@link SafeAddresses} does. It is read still and no longer
 * written: {@link SafeValueSealed} followed it.
 */
@FactName("people.safe-value-kept")
public record SafeValueKept(FactId contactPoint, String value) implements Fact {
    public SafeValueKept {
        Values.present(value);
    }
}
