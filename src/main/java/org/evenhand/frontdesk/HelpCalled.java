package org.evenhand.frontdesk;

import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the desk pressed "Emergency: get help now" or "I need help" (J1, J2). An emergency is
 * no breach of anything, whatever is in force (P62, BLOCK-19).
 *
 * @param person about whom, when a card was open; absent otherwise
 */
@FactName("frontdesk.help-called")
public record HelpCalled(HelpKind kind, @Nullable PersonId person) implements Fact {}
