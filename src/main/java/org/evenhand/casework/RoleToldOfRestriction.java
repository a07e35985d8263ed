package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A role was told of the restriction because its work needs it (P51); roles, never names, stand in
 * the letter.
 *
 * @param why what they need it for
 * @param beginning true when told that it begins, false when told that it ended
 */
@FactName("casework.role-told-of-restriction")
public record RoleToldOfRestriction(
        CaseId caseId, RestrictionId restriction, Role role, String why, boolean beginning)
        implements Fact {}
