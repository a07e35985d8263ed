package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;

/**
 * Whether somebody would stand in for dealing with a person whose conduct was aimed at them
 * (P55-3). Told by the chapter that knows the conduct; it names nobody (P51).
 */
@FunctionalInterface
public interface AimedAt {
    boolean wouldBe(Unit unit, AccountId standsIn, AccountId leaving);
}
