package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** The headteacher's reason why it is not an entry on the health and safety system (P41, J14). */
@FactName("contactlog.not-a-violent-incident")
public record NotAViolentIncident(EntryId entry, String because) implements EntryFact {}
