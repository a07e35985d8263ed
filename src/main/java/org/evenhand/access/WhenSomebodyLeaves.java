package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;

/** Hears in the same unit of work that somebody has left; told to chapters that named them. */
@FunctionalInterface
public interface WhenSomebodyLeaves {
    /**
     * They sign in no more, or hold no office any more.
     *
     * @param how in a sentence, for the record
     */
    void left(Unit unit, AccountId account, String how);
}
