package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * The designated safeguarding lead was told. A pointer only: what it is about stands in their own
 * system.
 *
 * @param reference in that system; may be empty
 */
@FactName("contactlog.safeguarding-lead-told")
public record SafeguardingLeadTold(EntryId entry, String toldTo, String how, String reference)
        implements EntryFact {}
