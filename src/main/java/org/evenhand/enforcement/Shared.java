package org.evenhand.enforcement;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told that there is a restriction, because their work needs it (P51).
 *
 * @param account theirs; absent for a role, and for somebody without an account
 * @param role present when everybody in that role was told
 * @param name as the school calls them, or the role's title
 * @param why what they need it for
 */
@FactName("enforcement.shared")
public record Shared(
        RestrictionId restriction,
        @Nullable AccountId account,
        @Nullable Role role,
        String name,
        ShareLevel level,
        String why)
        implements EnforcementFact {
    /** Everybody in a role, who are told what to do and no more. */
    public static Shared withRole(RestrictionId restriction, Role role, String why) {
        return new Shared(restriction, null, role, role.title(), ShareLevel.ACTION_CARD, why);
    }
}
