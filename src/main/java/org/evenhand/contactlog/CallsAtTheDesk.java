package org.evenhand.contactlog;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/** Knows the calls for help from the desk, each of which starts an entry; told by the desk (J2). */
@FunctionalInterface
public interface CallsAtTheDesk {
    /**
     * One call for help.
     *
     * @param by who called
     * @param about the person whose card was open, if one was
     * @param emergency whether it was somebody's safety, which breaks nothing (P62)
     */
    record Called(
            FactId id, AccountId by, Instant at, Optional<PersonId> about, boolean emergency) {}

    /** Empty when there was no such call in this school. */
    Optional<Called> of(Unit unit, FactId call);
}
