package org.evenhand.kernel;

import java.util.Set;

/**
 * One organisation and the person acting in it, for one request. Every reading and every act takes
 * one; only the access module makes them, from rights read afresh.
 *
 * @param org whose rows the database will show (forced row-level security)
 * @param actor who is acting
 * @param roles what the actor is in that organisation at this moment
 * @param request eight characters that name the request in logs, the record and error pages
 */
public record Scope(OrgId org, ActorRef actor, Set<Role> roles, String request) {
    public Scope {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role... anyOf) {
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
