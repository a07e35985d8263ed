package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** Why it was written down later than it should have been (P46). */
@FactName("contactlog.late-explained")
public record LateExplained(EntryId entry, String because) implements Completion {}
