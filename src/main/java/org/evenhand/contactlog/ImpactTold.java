package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * How it left somebody, in their own words (P23, P47).
 *
 * @param affected whose words they are
 * @param onMe how it made them feel
 * @param onOthers on the service and on others (P6, P25); may be empty
 * @param mayBeShared whether they are happy for their words to be used in a letter
 */
@FactName("contactlog.impact-told")
public record ImpactTold(
        EntryId entry, Target affected, String onMe, String onOthers, boolean mayBeShared)
        implements Completion {}
