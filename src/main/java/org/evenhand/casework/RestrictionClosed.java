package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person was written to that the restriction has ended, and a fresh start was offered (J18).
 */
@FactName("casework.restriction-closed")
public record RestrictionClosed(
        CaseId caseId, RestrictionId restriction, LetterId letter, String firstMeeting)
        implements Fact {}
