package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The violent-incident report was written from the entry and issued inside the school (P41). */
@FactName("casework.violent-incident-reported")
public record ViolentIncidentReported(CaseId caseId, LetterId letter, EntryId entry)
        implements Fact {}
