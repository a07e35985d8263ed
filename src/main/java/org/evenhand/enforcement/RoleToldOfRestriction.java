package org.evenhand.enforcement;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.FactName;

/**
 * A role was told of the restriction, as it was recorded before there were levels: read as a share
 * of the action card (P51).
 *
 * @param why what they need it for
 * @param beginning true when told that it begins, false when told that it ended
 */
@FactName("casework.role-told-of-restriction")
public record RoleToldOfRestriction(
        CaseId caseId, RestrictionId restriction, Role role, String why, boolean beginning)
        implements EnforcementFact {}
