package org.evenhand.people;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody was about to be recorded whom the policy is not about, and was led to the right one
 * (J26).
 *
 * @param name as it was typed
 * @param capacity why: never {@link Capacity#ADULT}
 */
@FactName("people.led-away")
public record LedAway(String name, Capacity capacity) implements Fact {
    public LedAway {
        Values.name(name);
        if (capacity == Capacity.ADULT) {
            throw new IllegalArgumentException("Adults are not led away");
        }
    }
}
