package org.evenhand.casework;

import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * An immediate step was followed by an informal warning about future conduct, in writing (P40). It
 * is not the written warning of P48: nothing counts from it.
 *
 * @param about the contacts that it speaks of
 */
@FactName("casework.informal-warning-given")
public record InformalWarningGiven(CaseId caseId, LetterId letter, List<EntryId> about)
        implements Fact {
    public InformalWarningGiven {
        about = List.copyOf(about);
    }
}
