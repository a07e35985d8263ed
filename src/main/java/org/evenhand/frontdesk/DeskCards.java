package org.evenhand.frontdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Person;
import org.evenhand.restriction.CourtOrder;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the cards of the front desk from what is in force at this moment. */
@Component
public class DeskCards {
    private static final String SENIOR = "the headteacher or a senior leader";

    private final InForce inForce;
    private final ObjectProvider<Targets> targets;

    DeskCards(InForce inForce, ObjectProvider<Targets> targets) {
        this.inForce = inForce;
        this.targets = targets;
    }

    /** Whether anything binds the person now: what alone the desk may know of a name (J3). */
    public boolean isAnythingInForceOn(Unit unit, PersonId person) {
        return !inForce.on(unit, person, unit.now()).isEmpty()
                || !inForce.ordersOn(unit, person, unit.now()).isEmpty();
    }

    /** The strictest safety line in force, which counts before anybody knows who it is (J2). */
    public Optional<SafetyLine> safetyLine(Unit unit, PersonId person) {
        return safetyLine(inForce.on(unit, person, unit.now()));
    }

    /** Empty when nothing is in force. */
    public Optional<DeskCard> of(Unit unit, Person person) {
        List<Restriction> restrictions = inForce.on(unit, person.id(), unit.now());
        List<CourtOrder> orders = inForce.ordersOn(unit, person.id(), unit.now());
        if (restrictions.isEmpty() && orders.isEmpty()) {
            return Optional.empty();
        }
        boolean target =
                targets.stream()
                        .anyMatch(it ->
                                it.isTarget(unit, person.id(), unit.scope().actor().account()));
        return Optional.of(
                new DeskCard(
                        person.id(),
                        person.name(),
                        safetyLine(restrictions),
                        target,
                        new WaysAtTheDesk(unit, inForce, person.id(), restrictions).all(),
                        child(restrictions),
                        orders.stream()
                                .flatMap(order -> order.terms().stream())
                                .map(CourtOrder.Term::words)
                                .distinct()
                                .toList(),
                        fetch(unit, restrictions, target),
                        lastDay(restrictions, orders),
                        unit.now()));
    }

    private static Optional<SafetyLine> safetyLine(List<Restriction> restrictions) {
        return restrictions.stream()
                .flatMap(it -> it.terms().safetyLine().stream())
                .max(Comparator.naturalOrder());
    }

    private static List<String> child(List<Restriction> restrictions) {
        return restrictions.stream()
                .flatMap(it -> it.terms().childPlan().stream())
                .map(line ->
                        line.matter()
                                + ": "
                                + line.dealtWithBy()
                                        .map(staff -> "pass to " + staff.name() + ". ")
                                        .orElse("")
                                + (line.conditions().isBlank()
                                        ? line.dealtWithBy().isPresent() ? "" : "as usual."
                                        : line.conditions()))
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** The named contact and the deputy first, but never the reader who is to be spared. */
    private static List<String> fetch(Unit unit, List<Restriction> restrictions, boolean target) {
        List<String> names = new ArrayList<>();
        restrictions.stream()
                .flatMap(it -> it.terms().clauses().stream())
                .flatMap(it -> it.clause().staff())
                .filter(staff -> !target || !staff.account().equals(unit.scope().actor().account()))
                .map(StaffContact::name)
                .distinct()
                .forEach(names::add);
        seniors(unit, target).stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    /** By name, the head first: somebody new at the desk need not know who leads the school. */
    private static List<String> seniors(Unit unit, boolean target) {
        PostHolders posts = PostHolders.now(unit);
        List<String> seniors =
                Stream.of(Role.HEADTEACHER, Role.SENIOR_LEADER)
                        .flatMap(role -> posts.of(role).stream())
                        .filter(holder ->
                                !target || !holder.account().equals(unit.scope().actor().account()))
                        .map(PostHolders.Holder::name)
                        .distinct()
                        .toList();
        return seniors.isEmpty() ? List.of(SENIOR) : seniors;
    }

    private static Optional<LocalDate> lastDay(
            List<Restriction> restrictions, List<CourtOrder> orders) {
        boolean open = orders.stream().anyMatch(order -> order.lastDay().isEmpty());
        return open
                ? Optional.empty()
                : Stream.concat(
                                restrictions.stream().map(Restriction::period).map(Period::lastDay),
                                orders.stream().flatMap(order -> order.lastDay().stream()))
                        .max(Comparator.naturalOrder());
    }
}
