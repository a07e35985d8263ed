package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * What was done about the dissatisfaction that a contact expresses, kept apart from how it was said
 * (P10, P11, F1).
 *
 * @param by who directed them, or who deals with it
 * @param how they were directed or told, or where it is already
 * @param owner the account of whoever deals with it; absent where nobody does, where they have
 *     none, and in what was written down before this was asked
 * @param answerBy the day by which whoever deals with it answers; absent likewise
 */
@FactName("contactlog.complaint-directed")
public record ComplaintDirected(
        EntryId entry,
        ComplaintWay way,
        LocalDate on,
        String by,
        String how,
        @Nullable AccountId owner,
        @Nullable LocalDate answerBy)
        implements EntryFact {}
