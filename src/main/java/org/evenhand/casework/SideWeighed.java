package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** What the person said was weighed, and what came of it (J11). */
@FactName("casework.side-weighed")
public record SideWeighed(CaseId caseId, FactId heard, String whatCameOfIt) implements Fact {}
