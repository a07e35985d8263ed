package org.evenhand.frontdesk.tablet;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A tablet was stolen, lost or given up (P51): at its next contact it is told to forget what it
 * holds, and it is never served again.
 */
@FactName("frontdesk.tablet-ended")
public record TabletEnded(TabletId tablet) implements Fact {}
