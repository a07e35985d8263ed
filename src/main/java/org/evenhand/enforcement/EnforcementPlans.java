package org.evenhand.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timers;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Themselves;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.RestrictedPerson;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Restrictions;

/** The plans of one school's restrictions, as they stand now. */
public final class EnforcementPlans {
    private EnforcementPlans() {}

    public static EnforcementPlan of(Unit unit, Restriction restriction) {
        List<EnforcementPlan> theirs =
                Restrictions.on(unit, restriction.person()).restrictions().stream()
                        .filter(other -> !other.id().equals(restriction.id()))
                        .filter(other -> other.isInForceAt(unit.now()))
                        .map(other -> alone(unit, other, unit.now()))
                        .toList();
        return new InTheHolidays(unit)
                .in(alone(unit, restriction, unit.now()).beside(theirs, unit.now()));
    }

    private static EnforcementPlan alone(Unit unit, Restriction restriction, Instant at) {
        return new EnforcementFold(
                        restriction,
                        unit.about(restriction.id(), EnforcementFact.class).stream()
                                .filter(one -> one.fact().restriction().equals(restriction.id()))
                                .toList(),
                        usualBy(unit),
                        at)
                .plan();
    }

    /** Empty when no restriction of that id was imposed in this school. */
    public static Optional<EnforcementPlan> byId(Unit unit, RestrictionId id) {
        return Restrictions.of(unit, id).map(restriction -> of(unit, restriction));
    }

    /**
     * Of every restriction but those of whoever looks, if they are a parent here too: what binds
     * them is told to them by its letter, and where it is carried out is for others (E8, E9).
     */
    public static List<EnforcementPlan> ofOthers(Unit unit) {
        Themselves whoeverLooks = Themselves.of(unit);
        return all(unit).stream()
                .filter(plan -> !whoeverLooks.are(plan.restriction().person()))
                .toList();
    }

    /** The same of one. */
    public static Optional<EnforcementPlan> ofAnother(Unit unit, RestrictionId id) {
        return byId(unit, id).filter(plan -> !Themselves.of(unit).are(plan.restriction().person()));
    }

    /** Of every restriction that there has ever been. */
    public static List<EnforcementPlan> all(Unit unit) {
        List<RestrictedPerson> people = Restrictions.everybody(unit);
        List<Restriction> restrictions =
                people.stream().map(RestrictedPerson::restrictions).flatMap(List::stream).toList();
        if (restrictions.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Recorded<?>>> facts = new HashMap<>();
        for (Recorded<?> one : unit.aboutAny(restrictions.stream().map(Restriction::id).toList())) {
            if (one.fact() instanceof EnforcementFact fact) {
                facts.computeIfAbsent(fact.restriction().value(), _ -> new ArrayList<>()).add(one);
            }
        }
        UnaryOperator<LocalDate> usualBy = usualBy(unit);
        InTheHolidays holidays = new InTheHolidays(unit);
        return people.stream()
                .map(person ->
                        person.restrictions().stream()
                                .map(restriction ->
                                        new EnforcementFold(
                                                        restriction,
                                                        facts.getOrDefault(
                                                                restriction.id().value(),
                                                                List.of()),
                                                        usualBy,
                                                        unit.now())
                                                .plan())
                                .toList())
                .flatMap(plans -> plans.stream().map(plan -> plan.beside(plans, unit.now())))
                .map(holidays::in)
                .toList();
    }

    /**
     * Asks for everything that is not on as the terms of then ask for it, from the moment on which
     * the person counts as told: the day by which is written down now and does not move any more.
     */
    public static void ask(Unit unit, RestrictionId id, Instant told) {
        Restriction restriction = Restrictions.of(unit, id).orElseThrow();
        Instant from = latest(told, restriction.period().from(), unit.now());
        EnforcementPlan plan = alone(unit, restriction, from);
        LocalDate begins = day(from);
        List<Measure> measures =
                plan.lines().stream().filter(Line::isMissing).map(Line::measure).toList();
        if (!measures.isEmpty() && !begins.isAfter(restriction.period().lastDay())) {
            unit.record(
                    new LinesAsked(id, measures, usualBy(unit).apply(begins)),
                    id,
                    restriction.person());
        }
    }

    /** When somebody looks again at what is found to be on today. */
    public static LocalDate lookAgainBy(Unit unit) {
        return by(
                Timer.CHECK_ENFORCEMENT, unit.today(), Calendars.timers(unit), Calendars.of(unit));
    }

    /** The calendar is read only where it is asked, which is where no day was written down. */
    private static UnaryOperator<LocalDate> usualBy(Unit unit) {
        return day -> by(Timer.CARRY_OUT, day, Calendars.timers(unit), Calendars.of(unit));
    }

    /** Where the term dates do not reach so far, so many days as there would be at least. */
    private static LocalDate by(
            Timer timer, LocalDate day, Timers timers, SchoolCalendar calendar) {
        return timers.due(timer, day, calendar) instanceof Due.By(LocalDate by)
                ? by
                : timer.dueFrom(day, calendar) instanceof Due.By(LocalDate usual) ? usual : day;
    }

    private static Instant latest(Instant... moments) {
        Instant latest = moments[0];
        for (Instant moment : moments) {
            latest = moment.isAfter(latest) ? moment : latest;
        }
        return latest;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Period.LONDON);
    }
}
