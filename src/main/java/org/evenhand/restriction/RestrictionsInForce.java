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
 * <p>In the last two rows, where a term of an order speaks of the contact, the orders decide alone:
 * the strictest of their terms, with the conditions of terms only. The row's grounds still follow
 * theirs, so that both are shown; where no clause spoke, that it did not is the row's ground. Then,
 * if the contact has already arrived and would be {@code NotPermitted}, it is {@code RedirectedTo}
 * the reader of the first that refused it (of the orders if they decided, else of the
 * restrictions), and that ground is added last.
 *
 * <p>A ruling that is subject to conditions has those of everything that decided it, in order, each
 * once. Of several redirections the first is taken. Orders and restrictions are asked in the order
 * of {@link RestrictedPerson}, clauses by number, lines of the plan as listed.
 */
public interface RestrictionsInForce {
    Ruling ruleOn(ContactProposal proposal);
}
