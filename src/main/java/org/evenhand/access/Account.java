package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.OrgId;

/** Who signs in, and where. What they may do is read from the record on every request. */
public record Account(AccountId id, OrgId org, String signInName, String displayName) {}
