package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** It was reported to the police (P33). What is not known yet is empty; a later report adds it. */
@FactName("contactlog.police-reported")
public record PoliceReported(
        EntryId entry,
        String force,
        String how,
        LocalDate on,
        String logNumber,
        String crimeReference,
        String officer,
        String result)
        implements EntryFact {}
