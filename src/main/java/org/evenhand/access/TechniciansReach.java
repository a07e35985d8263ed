package org.evenhand.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;

/**
 * An IT technician looks after accounts and sees no case (P51). Giving an office to themself or to
 * an account they could sign in with would be a way round that, so offices are out of their reach.
 */
public final class TechniciansReach {
    private static final Set<Role> WITHIN = EnumSet.of(Role.STAFF, Role.OFFICE, Role.TECHNICIAN);

    private TechniciansReach() {}

    /** Whether this is somebody who manages accounts as a technician and nothing more. */
    public static boolean limits(Scope scope) {
        return scope.is(Role.TECHNICIAN)
                && !scope.is(Role.BUSINESS_MANAGER)
                && !scope.is(Role.HEADTEACHER);
    }

    /** The roles that this person may give. */
    public static Set<Role> rolesFor(Scope scope) {
        return limits(scope) ? EnumSet.copyOf(WITHIN) : EnumSet.allOf(Role.class);
    }

    /** Why this person may not give these roles, or touch an account that holds them. */
    public static Optional<Ground> against(Scope scope, Collection<Role> roles) {
        return !limits(scope) || WITHIN.containsAll(roles)
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "access.out-of-the-technicians-reach",
                                PolicyParagraph.p(51),
                                "An IT technician sees no case, and so cannot give an office or change an"
                                        + " account that holds one",
                                "Ask the business manager or the headteacher."));
    }
}
