package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** The headteacher's exception: why the police are not told (P33). */
@FactName("contactlog.police-not-reported")
public record PoliceNotReported(EntryId entry, String because) implements EntryFact {}
