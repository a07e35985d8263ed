package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** The entry should never have been made: it is kept, and left out of every count (E33). */
@FactName("contactlog.entered-in-error")
public record EnteredInError(EntryId entry, String because) implements EntryFact {}
