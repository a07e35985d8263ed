package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * What was done about the dissatisfaction that a contact expresses, kept apart from how it was said
 * (P10, P11, F1).
 *
 * @param by who directed them, or who deals with it
 * @param how they were directed or told, or where it is already
 */
@FactName("contactlog.complaint-directed")
public record ComplaintDirected(
        EntryId entry, ComplaintWay way, LocalDate on, String by, String how)
        implements EntryFact {}
