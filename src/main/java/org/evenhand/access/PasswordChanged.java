package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** An account got another password: from its own holder, or from whoever recorded this. */
@FactName("access.password-changed")
public record PasswordChanged(AccountId account) implements Fact {}
