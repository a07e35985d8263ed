package org.evenhand.access;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * An account became something in the school. Rights are facts: who could do what on a given day can
 * be told years later.
 *
 * @param from the first day
 * @param until the last day; absent while open-ended
 */
@FactName("access.role-given")
public record RoleGiven(AccountId account, Role role, LocalDate from, @Nullable LocalDate until)
        implements Tenure {}
