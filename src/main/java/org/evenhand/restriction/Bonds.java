package org.evenhand.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.restriction.Ruling.AskAPerson;
import org.evenhand.restriction.Ruling.Permitted;
import org.evenhand.restriction.Ruling.PermittedSubjectTo;
import org.jspecify.annotations.Nullable;

/**
 * What binds one person in one stretch of time, in which the same is in force throughout: read
 * {@link SameForAll} and then {@link #looking} beside the table of J25.
 */
final class Bonds {
    private final long from;
    private final long until;
    private final long concerns;
    private final Clauses clauses;
    private final BindingRestriction[] restrictions;
    private final BindingOrder[] orders;
    private final boolean hasAPlan;
    private final Optional<SafetyLine> safetyLine;
    private final @Nullable Bonds next;

    /**
     * What is in force together from one moment, and before another.
     *
     * @param next the stretch after this one in which anything is in force
     */
    Bonds(
            long from,
            long until,
            List<BindingRestriction> restrictions,
            List<BindingOrder> orders,
            @Nullable Bonds next) {
        this.from = from;
        this.until = until;
        this.clauses = new Clauses(restrictions);
        this.restrictions = restrictions.toArray(BindingRestriction[]::new);
        this.orders = orders.toArray(BindingOrder[]::new);
        this.hasAPlan = restrictions.stream().anyMatch(BindingRestriction::hasAPlan);
        this.safetyLine =
                restrictions.stream()
                        .flatMap(restriction -> restriction.safetyLine().stream())
                        .max(SafetyLine::compareTo);
        this.concerns =
                clauses.spokenOf()
                        | (hasAPlan ? SameForAll.A_PLAN : 0)
                        | (orders.isEmpty() ? 0 : SameForAll.AN_ORDER);
        this.next = next;
    }

    boolean holdAt(long moment) {
        return from <= moment && moment < until;
    }

    @Nullable Bonds next() {
        return next;
    }

    long from() {
        return from;
    }

    long until() {
        return until;
    }

    /** The end of the last stretch in which anything is in force. */
    long end() {
        return next == null ? until : next.end();
    }

    /** What of it a contact may concern: see {@link SameForAll#ruleOn}. */
    long concerns() {
        return concerns;
    }

    /** Rules on a contact at a moment at which these hold. */
    Ruling ruleOn(ContactProposal proposal) {
        Ruling same = SameForAll.ruleOn(proposal, concerns);
        return same != null ? same : looking(proposal);
    }

    /** Rules on a contact for which there is no answer that is the same for all. */
    Ruling looking(ContactProposal proposal) {
        boolean atTheDoor = proposal.channel().isAtTheDoor();
        return switch (proposal.purpose()) {
            case EMERGENCY -> neverClosed(proposal, SameForAll.emergency(atTheDoor));
            case STATUTORY -> neverClosed(proposal, SameForAll.statutory(atTheDoor));
            case UNKNOWN -> askAPerson(proposal, atTheDoor);
            case NEW_ISSUE ->
                    atTheDoor || proposal.direction() == Direction.OUT
                            ? strictestOf(proposal)
                            : unlessAnOrderSaysElse(proposal, strict(SameForAll.TAKEN_AND_TRIAGED));
            case SAME_MATTER, CHILD_ADMIN -> strictestOf(proposal);
        };
    }

    /** An order adds its words to an emergency or a right in law; nothing takes either away. */
    private Ruling neverClosed(ContactProposal proposal, Ruling open) {
        List<BindingOrder.Term> terms = termsOn(proposal);
        if (terms.isEmpty()) {
            return open;
        }
        Grounds grounds = shownBefore(open.grounds(), terms);
        return open instanceof PermittedSubjectTo atTheDoor
                ? new PermittedSubjectTo(keptToBesides(atTheDoor.conditions(), terms), grounds)
                : new Permitted(grounds);
    }

    private Ruling askAPerson(ContactProposal proposal, boolean atTheDoor) {
        return new AskAPerson(
                atTheDoor ? safetyLine : Optional.empty(),
                shownBefore(SameForAll.UNKNOWN_PURPOSE, termsOn(proposal)));
    }

    private Ruling strictestOf(ContactProposal proposal) {
        long cell = Cells.of(proposal);
        boolean planMayAnswer = hasAPlan && proposal.purpose() == Purpose.CHILD_ADMIN;
        if (orders.length == 0 && !planMayAnswer) {
            return clauses.ruleOn(proposal, cell);
        }
        Strictest strictest = new Strictest();
        if (planMayAnswer) {
            for (BindingRestriction restriction : restrictions) {
                restriction.speakOfTheChild(proposal, cell, strictest);
            }
        } else {
            clauses.speakOf(proposal, cell, strictest);
        }
        return unlessAnOrderSaysElse(
                proposal, strictest.isSilent() ? strict(SameForAll.NO_CLAUSE_SPEAKS) : strictest);
    }

    private Ruling unlessAnOrderSaysElse(ContactProposal proposal, Strictest row) {
        List<BindingOrder.Term> terms = termsOn(proposal);
        Strictest decides = terms.isEmpty() ? row : ofOrders(terms).showingAlso(row);
        return proposal.arrived() ? decides.readNotRefused() : decides.ruling();
    }

    private List<BindingOrder.Term> termsOn(ContactProposal proposal) {
        if (orders.length == 0) {
            return List.of();
        }
        List<BindingOrder.Term> spoken = new ArrayList<>(0);
        for (BindingOrder order : orders) {
            order.addTermsOn(proposal, spoken);
        }
        return spoken;
    }

    private static Strictest ofOrders(List<BindingOrder.Term> terms) {
        Strictest strictest = new Strictest();
        terms.forEach(term -> strictest.hear(term.ruling(), term.reader()));
        return strictest;
    }

    private static Grounds shownBefore(Grounds others, List<BindingOrder.Term> terms) {
        if (terms.isEmpty()) {
            return others;
        }
        return terms.stream()
                .map(term -> term.ruling().grounds())
                .reduce(Grounds.none(), Grounds::and)
                .and(others);
    }

    private static List<Condition> keptToBesides(
            List<Condition> conditions, List<BindingOrder.Term> terms) {
        return Stream.concat(conditions.stream(), terms.stream().map(BindingOrder.Term::condition))
                .distinct()
                .toList();
    }

    private static Strictest strict(Ruling ruling) {
        Strictest strictest = new Strictest();
        strictest.hear(ruling);
        return strictest;
    }
}
