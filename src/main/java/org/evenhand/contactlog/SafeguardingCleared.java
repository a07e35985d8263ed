package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** The designated safeguarding lead has it in hand, or found no concern; only they say so. */
@FactName("contactlog.safeguarding-cleared")
public record SafeguardingCleared(EntryId entry, String reference) implements EntryFact {}
