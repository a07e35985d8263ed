package org.evenhand.frontdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.Roll;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.ContactChanged;
import org.evenhand.restriction.ContactStanding;
import org.evenhand.restriction.CourtOrder;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes the cards of the front desk from what is in force at this moment. */
@Component
public class DeskCards {
    private static final String SENIOR = "the headteacher or a senior leader";

    private static final Set<Measure> AT_THE_DESK =
            EnumSet.of(Measure.DESK, Measure.SIGN_IN, Measure.PHONES, Measure.PREMISES);

    private final InForce inForce;
    private final ObjectProvider<Targets> targets;

    DeskCards(InForce inForce, ObjectProvider<Targets> targets) {
        this.inForce = inForce;
        this.targets = targets;
    }

    /** What is recorded, as the reader of this unit of work may know it at the desk. */
    public Here here(Unit unit) {
        return new FromTheRecord(unit, inForce, targets);
    }

    /** Who is bound and who is here is asked of everybody in turn, and read once. */
    private static final class FromTheRecord implements Here {
        private final Unit unit;
        private final ObjectProvider<Targets> targets;
        private final SingletonSupplier<EverybodyBound> bound;
        private final SingletonSupplier<Roll> roll;

        FromTheRecord(Unit unit, InForce inForce, ObjectProvider<Targets> targets) {
            this.unit = unit;
            this.targets = targets;
            this.bound = SingletonSupplier.of(() -> inForce.everybody(unit));
            this.roll = SingletonSupplier.of(() -> Roll.of(unit));
        }

        @Override
        public Instant now() {
            return unit.now();
        }

        @Override
        public Instant asAt() {
            return unit.now();
        }

        @Override
        public AccountId reader() {
            return unit.scope().actor().account();
        }

        @Override
        public EverybodyBound bound() {
            return bound.obtain();
        }

        @Override
        public Optional<Person> person(PersonId id) {
            return People.byId(unit, id);
        }

        @Override
        public Roll roll() {
            return roll.obtain();
        }

        @Override
        public PostHolders posts() {
            return PostHolders.now(unit);
        }

        @Override
        public boolean isTarget(PersonId person) {
            return targets.stream().anyMatch(it -> it.isTarget(unit, person, reader()));
        }
    }

    /** Whether anything binds the person now: what alone the desk may know of a name (J3). */
    public static boolean isAnythingInForceOn(Here here, PersonId person) {
        return here.bound().binds(person, here.now());
    }

    /** Empty when nothing is in force. */
    public Optional<DeskCard> of(Unit unit, Person person) {
        return of(here(unit), person);
    }

    /** Empty when nothing is in force. */
    public static Optional<DeskCard> of(Here here, Person person) {
        EverybodyBound bound = here.bound();
        List<Restriction> restrictions = bound.on(person.id(), here.now());
        List<CourtOrder> orders = bound.ordersOn(person.id(), here.now());
        if (restrictions.isEmpty() && orders.isEmpty()) {
            return Optional.empty();
        }
        boolean target = here.isTarget(person.id());
        WaysAtTheDesk ways = new WaysAtTheDesk(bound, here.now(), person.id(), restrictions);
        return Optional.of(
                new DeskCard(
                        person.id(),
                        person.name(),
                        safetyLine(restrictions, here.now()),
                        target,
                        contact(restrictions, here.now()),
                        ways.isDoorClosed() && orders.isEmpty()
                                ? agreed(restrictions, here.now())
                                : List.of(),
                        ways.all(),
                        child(restrictions, here.now()),
                        ordered(orders),
                        orders.isEmpty() ? List.of() : decided(restrictions, here.now()),
                        restrictions.stream()
                                .flatMap(it -> it.deskNoteAt(here.now()).stream())
                                .distinct()
                                .toList(),
                        fetch(here, restrictions, target),
                        lastDay(restrictions, orders),
                        here.asAt()));
    }

    /** Each with its own end: that of the school's restriction is another (E31). */
    private static List<String> ordered(List<CourtOrder> orders) {
        return orders.stream()
                .flatMap(order ->
                        order.terms().stream()
                                .map(term ->
                                        "%s (%s)"
                                                .formatted(
                                                        term.words(),
                                                        order.lastDay()
                                                                .map(PrintedDate::of)
                                                                .map(day -> "until " + day)
                                                                .orElse("until further order"))))
                .distinct()
                .toList();
    }

    /** What those clauses ask that are kept at the desk, and never why. */
    private static List<String> decided(List<Restriction> restrictions, Instant now) {
        return restrictions.stream()
                .flatMap(it ->
                        it.termsAt(now).clauses().stream()
                                .map(NumberedClause::clause)
                                .filter(clause ->
                                        clause.carriedOut().stream()
                                                .anyMatch(one -> AT_THE_DESK.contains(one.where())))
                                .map(clause ->
                                        "%s (until %s)"
                                                .formatted(
                                                        clause.sentence(),
                                                        PrintedDate.of(it.period().lastDay()))))
                .distinct()
                .toList();
    }

    private static Optional<SafetyLine> safetyLine(List<Restriction> restrictions, Instant now) {
        return restrictions.stream()
                .flatMap(it -> it.termsAt(now).safetyLine().stream())
                .max(Comparator.naturalOrder());
    }

    /** Nobody is sent away because whoever was named is not there (E25). */
    private static String contact(List<Restriction> restrictions, Instant now) {
        return restrictions.stream()
                .flatMap(it ->
                        it.contactChangedAt(now).stream()
                                .filter(one -> one.standing() != ContactStanding.NAMED))
                .max(Comparator.comparing(ContactChanged::standing))
                .map(one ->
                        one.standing() == ContactStanding.NOBODY_LEFT
                                ? "Nobody who was named for them is here now. %s stands in: fetch them, and send nobody away."
                                        .formatted(capital(one.contact().name()))
                                : "Their contact has changed: %s deals with them now, or %s."
                                        .formatted(one.contact().name(), one.deputy().name()))
                .orElse("");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /**
     * Nobody who comes for what was agreed about their child is sent away: the plan wins over the
     * clause, but not over a court (J25). Its words are those of the letter, which speaks to the
     * person.
     */
    private static List<String> agreed(List<Restriction> restrictions, Instant now) {
        return restrictions.stream()
                .flatMap(it -> it.termsAt(now).childPlan().stream())
                .filter(line -> line.channels().contains(Channel.IN_PERSON_ON_SITE))
                .map(line ->
                        line.conditions().isBlank()
                                ? line.matter() + ", as usual." + deals(line)
                                : "%s. Their letter says to them: “%s”"
                                                .formatted(line.matter(), line.conditions().strip())
                                        + deals(line))
                .distinct()
                .toList();
    }

    /** Whom to fetch for it, and who covers. */
    private static String deals(ChildContact line) {
        return line.dealtWithBy().isPresent()
                ? " %s deals with it.".formatted(line.whoDealsWithIt())
                : "";
    }

    private static List<String> child(List<Restriction> restrictions, Instant now) {
        return restrictions.stream()
                .flatMap(it -> it.termsAt(now).childPlan().stream())
                .map(line ->
                        line.matter()
                                + ": "
                                + line.dealtWithBy()
                                        .map(_ -> "pass to " + line.whoDealsWithIt() + ". ")
                                        .orElse("")
                                + (line.conditions().isBlank()
                                        ? line.dealtWithBy().isPresent() ? "" : "as usual."
                                        : line.conditions()))
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** The named contact and the deputy first, but never the reader who is to be spared. */
    private static List<String> fetch(Here here, List<Restriction> restrictions, boolean target) {
        List<String> names = new ArrayList<>();
        restrictions.stream()
                .flatMap(it -> it.termsAt(here.now()).clauses().stream())
                .flatMap(it -> it.clause().staff())
                .filter(staff -> !target || !staff.account().equals(here.reader()))
                .map(StaffContact::name)
                .distinct()
                .forEach(names::add);
        seniors(here, restrictions, target).stream()
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    /** By name, the head first: somebody new at the desk need not know who leads the school. */
    private static List<String> seniors(Here here, List<Restriction> restrictions, boolean target) {
        PostHolders posts = here.posts();
        Set<AccountId> cannot =
                restrictions.stream()
                        .flatMap(it -> it.noLongerContactsAt(here.now()).stream())
                        .collect(Collectors.toSet());
        List<String> seniors =
                Stream.of(Role.HEADTEACHER, Role.SENIOR_LEADER)
                        .flatMap(role -> posts.of(role).stream())
                        .filter(holder -> !cannot.contains(holder.account()))
                        .filter(holder -> !target || !holder.account().equals(here.reader()))
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
