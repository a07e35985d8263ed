package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** Why an absence or an injury is not reported under RIDDOR after all (P41, B22). */
@FactName("contactlog.not-reportable-to-hse")
public record NotReportableToHse(EntryId entry, String because) implements EntryFact {}
