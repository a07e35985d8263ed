package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Fact;

/** A fact about one entry of the record; an entry is folded from all of its own. */
public interface EntryFact extends Fact {
    EntryId entry();
}
