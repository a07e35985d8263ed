package org.evenhand.access;

import java.util.Set;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Opens an account and gives its roles, inside the unit of work of whoever needs one. */
@Component
public class OpeningAnAccount {
    private final Accounts accounts;

    OpeningAnAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Opens the account; its roles begin today.
     *
     * @param signInName free among all accounts ({@link Accounts#isTaken}); the database refuses a
     *     second one
     * @param password in clear; only its Argon2id hash is kept
     */
    public Account open(
            Unit unit, String signInName, String displayName, String password, Set<Role> roles) {
        Account account =
                new Account(
                        new AccountId(unit.newId()),
                        unit.scope().org(),
                        signInName.strip(),
                        displayName.strip());
        Accounts.add(unit.sql(), account, accounts.hashOf(password), unit.now());
        unit.record(
                new AccountOpened(account.id(), account.signInName(), account.displayName()),
                account.id());
        for (Role role : roles) {
            unit.record(new RoleGiven(account.id(), role, unit.today(), null), account.id());
        }
        return account;
    }
}
