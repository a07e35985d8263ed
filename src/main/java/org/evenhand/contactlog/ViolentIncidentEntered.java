package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** The headteacher entered it as a violent incident on the health and safety system (P41). */
@FactName("contactlog.violent-incident-entered")
public record ViolentIncidentEntered(EntryId entry, String reference, String words)
        implements EntryFact {}
