package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * What the person said was answered, as they were promised (J11).
 *
 * @param how in which letter or talk, and by whom
 */
@FactName("casework.side-answered")
public record SideAnswered(CaseId caseId, FactId heard, String how, LocalDate on) implements Fact {}
