package org.evenhand.frontdesk.tablet;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A device at the desk was enrolled: from now on it may hold the action cards, encrypted, for a day
 * (P51). Who enrolled it is the fact's actor.
 *
 * @param label what it is called, "The tablet at the main door"
 * @param rings whom to ring when nothing can be sent, with the number; the tablet shows it to
 *     whoever picks it up
 */
@FactName("frontdesk.tablet-enrolled")
public record TabletEnrolled(TabletId tablet, String label, String rings) implements Fact {}
