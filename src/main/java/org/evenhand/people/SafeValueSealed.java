package org.evenhand.people;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A safe address or number (E4), sealed with the school's data key and bound to its contact point:
 * a copy of the database alone does not tell it. Like {@link SafeValueKept}, which it follows, it
 * is about its contact point alone.
 *
 * @param sealed in Base64
 */
@FactName("people.safe-value-sealed")
public record SafeValueSealed(FactId contactPoint, String sealed) implements Fact {
    public SafeValueSealed {
        Values.present(sealed);
    }
}
