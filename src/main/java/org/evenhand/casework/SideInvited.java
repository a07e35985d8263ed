package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The person was invited to give their side before a decision (J11), by a day. */
@FactName("casework.side-invited")
public record SideInvited(CaseId caseId, LetterId letter, LocalDate by) implements Fact {}
