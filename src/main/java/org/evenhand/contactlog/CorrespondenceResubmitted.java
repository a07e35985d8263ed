package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** It was sent again in an acceptable format, and is answered from now on (P34). */
@FactName("contactlog.correspondence-resubmitted")
public record CorrespondenceResubmitted(EntryId entry, LocalDate on, String words)
        implements EntryFact {}
