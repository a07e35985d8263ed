package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** An allegation in the entry was looked into, by somebody it is not about (J4). */
@FactName("contactlog.allegation-examined")
public record AllegationExamined(EntryId entry, Finding finding, LocalDate on, String result)
        implements EntryFact {}
