package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** A file was offered as evidence and could not be kept: nobody should believe that it was. */
@FactName("contactlog.evidence-turned-away")
public record EvidenceTurnedAway(EntryId entry, String name, String because, String instead)
        implements EntryFact {}
