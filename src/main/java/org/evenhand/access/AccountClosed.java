package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.FactName;

/** Nobody signs in with that account again; everything that it was ended with it. */
@FactName("access.account-closed")
public record AccountClosed(AccountId account, String because) implements Tenure {}
