package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The person was thanked in writing for their side (J11). */
@FactName("casework.side-acknowledged")
public record SideAcknowledged(CaseId caseId, FactId heard, LetterId letter) implements Fact {}
