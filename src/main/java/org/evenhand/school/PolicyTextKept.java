package org.evenhand.school;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The full text of an adopted policy. Apart from it, and recorded about that fact alone, so that a
 * page that needs the settings does not read the whole policy.
 *
 * @param policy the fact {@link PolicyAdopted}
 */
@FactName("school.policy-text-kept")
public record PolicyTextKept(FactId policy, String text) implements Fact {
    public PolicyTextKept {
        Values.present(text);
    }
}
