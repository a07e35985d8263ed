package org.evenhand.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;

/** Somebody must always be left who can set the school up (J19). */
public final class BusinessManagers {
    private BusinessManagers() {}

    /** Why this account may not stop being business manager: nobody else is one for good. */
    public static Optional<Ground> againstLosing(Unit unit, AccountId account) {
        Instant now = unit.now();
        List<StaffAccount> lasting =
                StaffAccount.all(unit).stream()
                        .filter(StaffAccount::isOpen)
                        .filter(each -> each.isForGood(Role.BUSINESS_MANAGER, now))
                        .toList();
        boolean last = lasting.size() == 1 && lasting.getFirst().id().equals(account);
        return last
                ? Optional.of(
                        new Ground(
                                "access.last-business-manager",
                                PolicyParagraph.j(19),
                                "This is the school’s last business manager; without one nobody could set"
                                        + " the school up",
                                "Make somebody else business manager first."))
                : Optional.empty();
    }
}
