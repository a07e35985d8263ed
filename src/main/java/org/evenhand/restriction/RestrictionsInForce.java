package org.evenhand.restriction;

/**
 * May this contact happen? (J25). The rows, read from the top; the first that fits rules.
 *
 * <ol>
 *   <li>Nothing in force on the person at that moment, restriction or order: {@code Permitted}.
 *   <li>{@code EMERGENCY}: at a distance {@code Permitted}; at the door {@code PermittedSubjectTo}
 *       normal entry, escort, collection permissions and help fetched. The terms of orders that
 *       speak of the contact are given as grounds, and at the door as further conditions.
 *   <li>{@code STATUTORY}: at a distance {@code Permitted}; at the door {@code PermittedSubjectTo}
 *       an appointment; orders as above.
 *   <li>{@code UNKNOWN}: {@code AskAPerson}; at the door with the strictest safety line in force.
 *       The terms of orders that speak of the contact are given as grounds.
 *   <li>{@code NEW_ISSUE} coming in at a distance: {@code PermittedSubjectTo} being triaged, given
 *       an owner, and answered by a permitted route. Clauses are not asked.
 *   <li>Everything else: each restriction in force speaks through its child plan if the purpose is
 *       {@code CHILD_ADMIN} and a line answers, else through its clauses. The strictest wins
 *       ({@code NotPermitted > RedirectedTo > PermittedSubjectTo > Permitted}); everything that
 *       spoke is a ground. If nothing spoke: {@code Permitted}.
 * </ol>
 *
 * <p>In the last two rows a term of an order that speaks of the contact decides instead (of several
 * the strictest), and its grounds stand before the row's. Then, if the contact has already arrived
 * and would be {@code NotPermitted}, it is {@code RedirectedTo} the reader of the first order or
 * restriction that refused it, with that ground added last.
 *
 * <p>All conditions of one ruling are those of everything that asked for some, in order, each once.
 * Of several redirections the first is taken.
 */
public interface RestrictionsInForce {
    Ruling ruleOn(ContactProposal proposal);
}
