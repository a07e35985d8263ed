package org.evenhand.contactlog;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** The entry was written for a colleague, who confirms it later (J19). */
@FactName("contactlog.logged-for-colleague")
public record LoggedForColleague(EntryId entry, AccountId colleague, String name)
        implements EntryFact {}
