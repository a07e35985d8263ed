package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** Support was offered to somebody affected (F-H, B23, J14). */
@FactName("contactlog.welfare-offered")
public record WelfareOffered(EntryId entry, Target affected, LocalDate on, String words)
        implements EntryFact {}
