package org.evenhand.restriction;

import static org.evenhand.restriction.Condition.APPOINTMENT;
import static org.evenhand.restriction.Condition.COLLECTION_PERMISSIONS;
import static org.evenhand.restriction.Condition.ESCORT;
import static org.evenhand.restriction.Condition.HELP_IS_FETCHED;
import static org.evenhand.restriction.Condition.NORMAL_ENTRY;
import static org.evenhand.restriction.Condition.OWNER;
import static org.evenhand.restriction.Condition.PERMITTED_ROUTE;
import static org.evenhand.restriction.Condition.TRIAGED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.restriction.Ruling.AskAPerson;
import org.evenhand.restriction.Ruling.Permitted;
import org.evenhand.restriction.Ruling.PermittedSubjectTo;

/**
 * What binds one person, ready to be asked: read {@link #ruleOn} beside the table of J25. What the
 * answers share is made once, because reception asks while somebody stands at the door.
 */
final class Bonds {
    static final Ruling NOTHING_IN_FORCE = new Permitted(groundsOf(RulingRule.NOTHING_IN_FORCE));

    private static final Ruling MESSAGE_TAKEN_AT_ONCE =
            new Permitted(groundsOf(RulingRule.EMERGENCY));
    private static final Ruling HELP_AT_THE_DOOR =
            new PermittedSubjectTo(
                    List.of(NORMAL_ENTRY, ESCORT, COLLECTION_PERMISSIONS, HELP_IS_FETCHED),
                    groundsOf(RulingRule.EMERGENCY));
    private static final Ruling NORMAL_PROCESS = new Permitted(groundsOf(RulingRule.STATUTORY));
    private static final Ruling BY_APPOINTMENT =
            new PermittedSubjectTo(List.of(APPOINTMENT), groundsOf(RulingRule.STATUTORY));
    private static final Ruling TAKEN_AND_TRIAGED =
            new PermittedSubjectTo(
                    List.of(TRIAGED, OWNER, PERMITTED_ROUTE), groundsOf(RulingRule.NEW_ISSUE));
    private static final Ruling NO_CLAUSE_SPEAKS =
            new Permitted(groundsOf(RulingRule.NO_CLAUSE_SPEAKS));
    private static final Grounds UNKNOWN_PURPOSE = groundsOf(RulingRule.UNKNOWN_PURPOSE);

    private final BindingRestriction[] restrictions;
    private final BindingOrder[] orders;

    Bonds(RestrictedPerson person, Voices voices) {
        restrictions =
                person.restrictions().stream()
                        .map(restriction -> new BindingRestriction(restriction, voices))
                        .toArray(BindingRestriction[]::new);
        orders = person.orders().stream().map(BindingOrder::new).toArray(BindingOrder[]::new);
    }

    Ruling ruleOn(ContactProposal proposal) {
        if (nothingInForceAt(Windows.nanos(proposal.moment()))) {
            return NOTHING_IN_FORCE;
        }
        boolean atTheDoor = proposal.channel().isAtTheDoor();
        return switch (proposal.purpose()) {
            case EMERGENCY ->
                    neverClosed(proposal, atTheDoor ? HELP_AT_THE_DOOR : MESSAGE_TAKEN_AT_ONCE);
            case STATUTORY -> neverClosed(proposal, atTheDoor ? BY_APPOINTMENT : NORMAL_PROCESS);
            case UNKNOWN -> askAPerson(proposal, atTheDoor);
            case NEW_ISSUE ->
                    atTheDoor || proposal.direction() == Direction.OUT
                            ? strictestOf(proposal)
                            : unlessAnOrderSaysElse(proposal, strict(TAKEN_AND_TRIAGED));
            case SAME_MATTER, CHILD_ADMIN -> strictestOf(proposal);
        };
    }

    private boolean nothingInForceAt(long moment) {
        for (BindingRestriction restriction : restrictions) {
            if (restriction.isInForceAt(moment)) {
                return false;
            }
        }
        for (BindingOrder order : orders) {
            if (order.isInForceAt(moment)) {
                return false;
            }
        }
        return true;
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
                atTheDoor
                        ? strictestSafetyLine(Windows.nanos(proposal.moment()))
                        : Optional.empty(),
                shownBefore(UNKNOWN_PURPOSE, termsOn(proposal)));
    }

    private Optional<SafetyLine> strictestSafetyLine(long moment) {
        return Arrays.stream(restrictions)
                .filter(restriction -> restriction.isInForceAt(moment))
                .flatMap(restriction -> restriction.safetyLine().stream())
                .max(SafetyLine::compareTo);
    }

    private Ruling strictestOf(ContactProposal proposal) {
        long moment = Windows.nanos(proposal.moment());
        Strictest strictest = new Strictest();
        for (BindingRestriction restriction : restrictions) {
            if (restriction.isInForceAt(moment)) {
                restriction.speakOf(proposal, strictest);
            }
        }
        return unlessAnOrderSaysElse(
                proposal, strictest.isSilent() ? strict(NO_CLAUSE_SPEAKS) : strictest);
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
        long moment = Windows.nanos(proposal.moment());
        List<BindingOrder.Term> spoken = new ArrayList<>(0);
        for (BindingOrder order : orders) {
            if (order.isInForceAt(moment)) {
                order.addTermsOn(proposal, spoken);
            }
        }
        return spoken;
    }

    private static Strictest ofOrders(List<BindingOrder.Term> terms) {
        Strictest strictest = new Strictest();
        terms.forEach(term -> strictest.hear(term.ruling(), term.reader()));
        return strictest;
    }

    private static Grounds shownBefore(Grounds others, List<BindingOrder.Term> terms) {
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

    private static Grounds groundsOf(RulingRule rule) {
        return Grounds.of(rule.ground());
    }
}
