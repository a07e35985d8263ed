package org.evenhand.access;

import java.util.List;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;

/**
 * What somebody does because it was given to them by name, and not by their role: when they leave,
 * somebody stands in for it. Told by the chapters that gave it to them.
 */
public interface LeavesWork {
    /**
     * What of it is theirs now, one sentence each, naming nobody: whoever closes an account need
     * not know who is restricted (P51).
     */
    List<String> heldBy(Unit unit, AccountId account);

    /** In the unit of work in which they leave. */
    void passOn(Unit unit, AccountId account, PostHolders.Holder to);
}
