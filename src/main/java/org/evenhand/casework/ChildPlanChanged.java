package org.evenhand.casework;

import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A review changed how the business of the child goes on while a restriction runs (P54): back to
 * what is usual, or as the person asked.
 *
 * @param letter the one that tells them
 * @param lines what is so from when they are told, one sentence each
 * @param asked how and when they asked for it; empty where everything is as usual again
 */
@FactName("casework.child-plan-changed")
public record ChildPlanChanged(
        CaseId caseId, RestrictionId restriction, LetterId letter, List<String> lines, String asked)
        implements Fact {
    public ChildPlanChanged {
        lines = List.copyOf(lines);
    }
}
