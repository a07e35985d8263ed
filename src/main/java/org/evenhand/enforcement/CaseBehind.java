package org.evenhand.enforcement;

import java.util.Optional;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Unit;

/** The case behind a restriction, told by the chapter that keeps cases. */
public interface CaseBehind {
    Optional<CaseId> caseOf(Unit unit, RestrictionId restriction);

    /** Whether whoever acts in this unit of work works on it, and so answers for the whole plan. */
    boolean leads(Unit unit, RestrictionId restriction);
}
