package org.evenhand.frontdesk;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/** Knows whom a person's conduct was directed at; told by the chapters that keep cases (J2). */
@FunctionalInterface
public interface Targets {
    /** Whether this member of staff is one of those whom the restriction protects. */
    boolean isTarget(Unit unit, PersonId person, AccountId account);
}
