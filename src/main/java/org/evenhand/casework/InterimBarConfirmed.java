package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** What was said was confirmed in a letter (P65, J8). */
@FactName("casework.interim-bar-confirmed")
public record InterimBarConfirmed(CaseId caseId, RestrictionId restriction, LetterId letter)
        implements Fact {}
