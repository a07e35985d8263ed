package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** Somebody affected asked for a welfare thread of their own (J14). */
@FactName("contactlog.welfare-asked")
public record WelfareAsked(EntryId entry, Target affected) implements EntryFact {}
