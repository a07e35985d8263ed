package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * The person could not be told at the time, and was told in writing afterwards (P64).
 *
 * @param by who wrote it
 * @param words what it said: what was done, and why
 */
@FactName("contactlog.advised-afterwards")
public record AdvisedAfterwards(
        EntryId entry, WrittenNote how, LocalDate on, String by, String words)
        implements EntryFact {}
