package org.evenhand.ledger;

import org.evenhand.kernel.Grounds;

/** How an act ended for the person who asked for it. */
public sealed interface Outcome {
    /** It happened, now or when the same form was sent before; its result stands at the address. */
    record Done(String address) implements Outcome {}

    /**
     * This form was sent before with other words in it; what was saved then stands at the address.
     */
    record SavedOtherwise(String address) implements Outcome {}

    /** The policy does not allow it yet: nothing was recorded, and here is every reason. */
    record Refused(Grounds grounds) implements Outcome {}
}
