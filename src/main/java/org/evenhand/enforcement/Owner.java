package org.evenhand.enforcement;

import java.util.Optional;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;

/**
 * Whose work one line of the plan is.
 *
 * @param role whose usual work it is
 * @param account to whom it was given instead
 * @param name theirs, or the role's title
 * @param inTheHolidays who does it too, because it is to come off while the school is closed (E40)
 */
public record Owner(
        Role role, Optional<AccountId> account, String name, Optional<AccountId> inTheHolidays) {
    /** Whose it is all the year. */
    Owner(Role role, Optional<AccountId> account, String name) {
        this(role, account, name, Optional.empty());
    }

    static Owner usually(Role role) {
        return new Owner(role, Optional.empty(), role.title());
    }

    /** Whoever usually does it still may. */
    Owner orInTheHolidays(AccountId other, String theirName) {
        return new Owner(
                role,
                account,
                "%s, or in the holidays %s".formatted(name, theirName),
                Optional.of(other));
    }

    boolean is(Holder holder) {
        return inTheHolidays.filter(holder.account()::equals).isPresent() || isUsually(holder);
    }

    private boolean isUsually(Holder holder) {
        return account.map(holder.account()::equals).orElseGet(() -> holder.role() == role);
    }

    public boolean is(Scope scope) {
        return inTheHolidays.filter(scope.actor().account()::equals).isPresent()
                || isUsually(scope);
    }

    private boolean isUsually(Scope scope) {
        return account.map(scope.actor().account()::equals).orElseGet(() -> scope.is(role));
    }
}
