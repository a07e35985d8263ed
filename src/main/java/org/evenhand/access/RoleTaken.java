package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.FactName;

/** An account is no longer that in the school, from the moment this is recorded. */
@FactName("access.role-taken")
public record RoleTaken(AccountId account, Role role) implements Tenure {}
