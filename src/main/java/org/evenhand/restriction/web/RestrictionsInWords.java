package org.evenhand.restriction.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.access.Right;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.Themselves;
import org.evenhand.restriction.CaseOfARestriction;
import org.evenhand.restriction.KnownOrder;
import org.evenhand.restriction.RestrictedPerson;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Restrictions;
import org.evenhand.ui.Times;

/** The list of restrictions of one school at one moment, by end date. */
record RestrictionsInWords(Unit unit, List<CaseOfARestriction> cases) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final long SOON = 14;

    RestrictionsView view() {
        List<Restriction> all =
                everybody().stream()
                        .map(RestrictedPerson::restrictions)
                        .flatMap(List::stream)
                        .filter(this::isOpen)
                        .sorted(Comparator.comparing(it -> it.period().lastDay()))
                        .toList();
        return new RestrictionsView(
                lines(all, it -> isOver(it) && !enforced(it).isEmpty()),
                lines(all, it -> it.isInForceAt(unit.now())),
                lines(all, it -> !isOver(it) && !it.isInForceAt(unit.now())),
                orders(),
                all.stream().filter(it -> isOver(it) && enforced(it).isEmpty()).count(),
                kept(),
                said(unit.now()));
    }

    /**
     * Everybody but whoever looks, if they are a parent here too: what binds them is told to them
     * by its letter, and where it is carried out is for others (E8, E9). A governor reads only of
     * those whose case they decide: whoever may have to hear a panel on the rest is told no more of
     * it than their notices say (P49, J7).
     */
    List<RestrictedPerson> everybody() {
        return bound(unit).stream()
                .filter(one ->
                        one.restrictions().stream().anyMatch(this::isOpen) || isBoundByACourt(one))
                .toList();
    }

    /** By nobody else: what a court has ordered is not for a panel of the school's to hear. */
    private boolean isBoundByACourt(RestrictedPerson one) {
        return !one.orders().isEmpty() && one.restrictions().stream().allMatch(this::isOpen);
    }

    private static List<RestrictedPerson> bound(Unit unit) {
        Themselves whoeverLooks = Themselves.of(unit);
        return Restrictions.everybody(unit).stream()
                .filter(one -> !whoeverLooks.are(one.person()))
                .toList();
    }

    /** Those who answer for the record, not those who may hear what somebody says against it. */
    private boolean readsOfAll() {
        return unit.scope().is(Role.HEADTEACHER, Role.SENIOR_LEADER)
                || !unit.scope().is(Role.CHAIR, Role.VICE_CHAIR);
    }

    private boolean isOpen(Restriction one) {
        return readsOfAll() || !address(one).isEmpty();
    }

    /** How many that are not over stand here for others, and not for whoever looks. */
    private long kept() {
        return readsOfAll()
                ? 0
                : bound(unit).stream()
                        .flatMap(one -> one.restrictions().stream())
                        .filter(one -> !isOver(one) && !isOpen(one))
                        .count();
    }

    private String address(Restriction one) {
        return cases.stream()
                .flatMap(it -> it.address(unit, one.id()).stream())
                .findFirst()
                .orElse("");
    }

    private List<OrderLine> orders() {
        boolean opens = Right.RECORD_COURT_ORDERS.isOpenTo(unit.scope().roles());
        return everybody().stream()
                .filter(person -> !person.orders().isEmpty())
                .map(RestrictedPerson::person)
                .flatMap(person ->
                        KnownOrder.on(unit, person).stream()
                                .filter(known -> known.isInForceAt(unit.now()))
                                .map(known ->
                                        new OrderLine(
                                                name(person),
                                                opens
                                                        ? CourtOrderPages.address(
                                                                person, known.id())
                                                        : "",
                                                known.order().reference(),
                                                OrderView.inOneLine(known, unit.now()))))
                .toList();
    }

    private String name(PersonId person) {
        return People.byId(unit, person).map(Person::name).orElse("Somebody not recorded");
    }

    private List<RestrictionLine> lines(List<Restriction> all, Predicate<Restriction> which) {
        return all.stream().filter(which).map(this::line).toList();
    }

    private RestrictionLine line(Restriction one) {
        return new RestrictionLine(
                name(one.person()),
                address(one),
                one.termsAt(unit.now()).clauses().stream()
                        .map(it -> it.clause().sentence())
                        .toList(),
                DAY.format(one.period().lastDay()),
                soon(one),
                told(one),
                review(one).map(DAY::format).orElse(""),
                state(one),
                isOver(one) ? enforced(one) : List.of(),
                isOver(one) ? List.of() : apart(one));
    }

    private boolean isOver(Restriction one) {
        return one.isOverAt(unit.now());
    }

    private List<String> enforced(Restriction one) {
        return cases.stream().flatMap(it -> it.stillEnforcedBy(unit, one.id()).stream()).toList();
    }

    private List<String> apart(Restriction one) {
        return cases.stream().flatMap(it -> it.apart(unit, one.id()).stream()).toList();
    }

    private String soon(Restriction one) {
        long days = ChronoUnit.DAYS.between(unit.today(), one.period().lastDay());
        if (isOver(one) || days > SOON) {
            return "";
        }
        return days == 0
                ? "Ends today"
                : days == 1 ? "Ends tomorrow" : "Ends in %d days".formatted(days);
    }

    private String told(Restriction one) {
        return one.toldFrom()
                .map(from ->
                        unit.now().isBefore(from)
                                ? "Counts as told from " + said(from)
                                : one.isInForceAt(unit.now()) || isOver(one)
                                        ? "Told on " + said(from)
                                        : notInForceThough(one, from))
                .orElse("Nobody has told them yet: it binds nobody");
    }

    private String notInForceThough(Restriction one, Instant told) {
        return unit.now().isBefore(one.period().from())
                ? "Told on " + said(told) + "; starts on " + said(one.period().from())
                : "The letter came back: they do not count as told";
    }

    /** An interim bar's review day is its last day (J8, J24). */
    private Optional<LocalDate> review(Restriction one) {
        return cases.stream()
                .flatMap(it -> it.reviewDay(unit, one.id()).stream())
                .findFirst()
                .or(() ->
                        one.kind() == Restriction.Kind.INTERIM_BAR
                                ? Optional.of(one.period().lastDay())
                                : Optional.empty());
    }

    private String state(Restriction one) {
        if (isOver(one)) {
            return one.liftedFrom()
                    .filter(lifted -> lifted.isBefore(one.period().end()))
                    .map(lifted -> ended(one, lifted) + said(lifted))
                    .orElse("Has ended");
        }
        return one.kind() == Restriction.Kind.INTERIM_BAR ? "Interim bar" : "";
    }

    private String ended(Restriction one, Instant on) {
        if (one.tellings().isEmpty()) {
            return "Nobody was told of it. Withdrawn on ";
        }
        return Restrictions.wasReplacedAt(unit, one.id(), on)
                ? "Another took its place on "
                : "Lifted on ";
    }

    /** What is so from a day's first moment is so from that day. */
    private static String said(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? DAY.format(there)
                : DAY.format(there) + ", " + Times.said(there.toLocalTime());
    }
}
