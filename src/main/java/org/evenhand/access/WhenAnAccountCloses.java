package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;

/** Hears in the same unit of work that somebody has left; told to chapters that named them. */
@FunctionalInterface
public interface WhenAnAccountCloses {
    void closed(Unit unit, AccountId account);
}
