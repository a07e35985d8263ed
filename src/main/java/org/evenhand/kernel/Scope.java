package org.evenhand.kernel;

/**
 * One organisation and the person acting in it, for one request. Every reading and every act takes
 * one; only the access module makes them, from rights read afresh.
 *
 * @param org whose rows the database will show (forced row-level security)
 * @param actor who is acting
 * @param request eight characters that name the request in logs, the record and error pages
 */
public record Scope(OrgId org, ActorRef actor, String request) {}
