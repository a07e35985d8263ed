package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** The affected person's answer to an offer. */
@FactName("contactlog.welfare-answered")
public record WelfareAnswered(EntryId entry, Target affected, String words) implements EntryFact {}
