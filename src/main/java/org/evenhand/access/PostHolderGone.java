package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.FactName;

/** Somebody who held an office without signing in holds it no longer, from this moment. */
@FactName("access.post-holder-gone")
public record PostHolderGone(AccountId holder) implements Tenure {}
