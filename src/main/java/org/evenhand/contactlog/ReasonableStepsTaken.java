package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * What the school as an employer did after sexual harassment by somebody from outside, so that it
 * does not happen again (B21).
 *
 * @param risk where, when and to whom it could happen again
 * @param taken what was done, and who sees to it
 */
@FactName("contactlog.reasonable-steps-taken")
public record ReasonableStepsTaken(EntryId entry, String risk, String taken, LocalDate on)
        implements EntryFact {}
