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
 */
public record Owner(Role role, Optional<AccountId> account, String name) {
    static Owner usually(Role role) {
        return new Owner(role, Optional.empty(), role.title());
    }

    boolean is(Holder holder) {
        return account.map(holder.account()::equals).orElseGet(() -> holder.role() == role);
    }

    public boolean is(Scope scope) {
        return account.map(scope.actor().account()::equals).orElseGet(() -> scope.is(role));
    }
}
