package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Somebody was given an account. How they prove who they are is kept apart, outside the record. */
@FactName("access.account-opened")
public record AccountOpened(AccountId account, String signInName, String displayName)
        implements Fact {}
