package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody was told to their face not to come onto the premises for now (P64, B4, J8). It starts
 * when it is said and is confirmed in writing within one school day.
 *
 * @param said with the words that were used
 * @param witness who heard it
 */
@FactName("casework.interim-bar-imposed")
public record InterimBarImposed(
        CaseId caseId,
        RestrictionId restriction,
        EntryId after,
        Instant saidAt,
        String said,
        String witness,
        NoWarningReason reason,
        String because,
        LocalDate lastDay,
        LocalDate sideBy)
        implements Fact {}
