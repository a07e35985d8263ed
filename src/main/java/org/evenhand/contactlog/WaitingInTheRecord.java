package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.InForce;
import org.springframework.stereotype.Component;

/** What the record of contact asks of whoever looks, by what they are and by what is theirs. */
@Component
final class WaitingInTheRecord implements Waiting {
    /** What a line about a child is marked with (PRE). */
    private static final String A_CHILD = "A child's safety";

    private static final Set<Duty.Kind> AT_LEISURE =
            EnumSet.of(
                    Duty.Kind.CIRCUMSTANCES,
                    Duty.Kind.TARGETS,
                    Duty.Kind.DISSATISFACTION,
                    Duty.Kind.BACKGROUND,
                    Duty.Kind.DEMAND,
                    Duty.Kind.ON_THE_SPOT,
                    Duty.Kind.DONE_ON_THE_SPOT,
                    Duty.Kind.IMPACT,
                    Duty.Kind.POST_CAPTURED,
                    Duty.Kind.LATE);

    /** What the line of somebody is marked with who may be under a restriction (J12). */
    private static final String PERHAPS_BOUND = "Perhaps somebody under a restriction";

    private final InForce inForce;

    WaitingInTheRecord(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public List<Wait> waitingFor(Unit unit) {
        PerhapsBound perhaps = PerhapsBound.of(unit, inForce);
        EntryDays days = EntryDays.of(unit);
        List<Entry> entries =
                unit.scope()
                                .is(
                                        Role.HEADTEACHER,
                                        Role.SENIOR_LEADER,
                                        Role.SAFETY_LEAD,
                                        Role.SAFEGUARDING_LEAD)
                        ? Entries.all(unit)
                        : Entries.concerning(unit, unit.scope().actor().account());
        boolean standsIn = isHeadOfASchoolWithout(Role.SAFETY_LEAD, unit);
        boolean nobodyClears = isHeadOfASchoolWithout(Role.SAFEGUARDING_LEAD, unit);
        return entries.stream()
                .filter(entry -> !entry.isWithheld())
                .flatMap(entry ->
                        Stream.concat(
                                waits(
                                        unit.scope(),
                                        standsIn,
                                        perhaps,
                                        entry,
                                        Duties.of(entry, days)),
                                nobodyClears ? lead(entry) : Stream.of()))
                .sorted(Comparator.comparing(Wait::due, Comparator.nullsLast(LocalDate::compareTo)))
                .toList();
    }

    /** Where nobody holds that office, the head sees what waits for it. */
    private static boolean isHeadOfASchoolWithout(Role lead, Unit unit) {
        return unit.scope().is(Role.HEADTEACHER) && PostHolders.now(unit).of(lead).isEmpty();
    }

    /**
     * The head cannot say in the lead's place that a child is safe, but can see that there is one.
     */
    private static Stream<Wait> lead(Entry entry) {
        return entry.isSafeguarding() && !entry.has(SafeguardingCleared.class)
                ? Stream.of(
                        new Wait(
                                        "Name the designated safeguarding lead, for whom this waits: "
                                                + named(entry),
                                        Role.HEADTEACHER.title(),
                                        LocalDate.ofInstant(entry.loggedAt(), Period.LONDON),
                                        "/settings/accounts",
                                        new PolicyParagraph("PRE"))
                                .alarming(A_CHILD))
                : Stream.of();
    }

    private static boolean isWelfareOfAnother(Scope scope, Duty duty) {
        return duty.kind() == Duty.Kind.WELFARE
                && !duty.path().endsWith(scope.actor().account().text());
    }

    /** What can be told at leisure is one line an entry, however much of it there is. */
    private static Stream<Wait> waits(
            Scope scope, boolean standsIn, PerhapsBound perhaps, Entry entry, List<Duty> duties) {
        List<Duty> open =
                duties.stream()
                        .filter(duty -> !duty.done())
                        .filter(duty ->
                                isFor(scope, entry, duty)
                                        || (standsIn && isWelfareOfAnother(scope, duty)))
                        .filter(duty -> isAskedNow(perhaps, entry, duty) && isSaidHere(entry, duty))
                        .toList();
        List<Duty> atLeisure =
                open.stream().filter(duty -> AT_LEISURE.contains(duty.kind())).toList();
        return Stream.concat(
                open.stream()
                        .filter(duty -> !AT_LEISURE.contains(duty.kind()))
                        .map(duty -> wait(scope, standsIn, perhaps, entry, duty)),
                atLeisure.stream().findFirst().stream()
                        .map(first ->
                                new Wait(
                                        "Add what is missing: " + named(entry),
                                        entry.reporter().name(),
                                        first.due(),
                                        "/contacts/" + entry.id().text(),
                                        PolicyParagraph.p(46))));
    }

    /**
     * What nobody calls unacceptable waits for no decision; who it was is asked at once where a
     * restriction may have been in force.
     */
    private static boolean isAskedNow(PerhapsBound perhaps, Entry entry, Duty duty) {
        return switch (duty.kind()) {
            case REVIEW -> isCalledSomething(entry);
            case PERSON -> isCalledSomething(entry) || perhaps.may(entry);
            case HEADINGS -> false;
            default -> true;
        };
    }

    private static boolean isCalledSomething(Entry entry) {
        return !entry.headings().isEmpty()
                || !entry.onTheSpot().isEmpty()
                || entry.mayBeSexualHarassment();
    }

    /** One thread is one line, however many contacts of a case it is about (J14). */
    private static boolean isSaidHere(Entry entry, Duty duty) {
        return duty.kind() != Duty.Kind.WELFARE
                || thread(entry, duty)
                        .filter(thread -> thread.saidUnder().equals(entry.id()))
                        .isPresent();
    }

    private static Optional<WelfareThread> thread(Entry entry, Duty duty) {
        return entry.welfare().stream()
                .filter(thread -> duty.path().endsWith(thread.affected().key().toString()))
                .findFirst();
    }

    private static String named(Entry entry) {
        return "%s, %s, %s"
                .formatted(
                        entry.whoOrUnknown(),
                        entry.channel().words(),
                        PrintedDate.of(entry.happenedOn()));
    }

    private static boolean isFor(Scope scope, Entry entry, Duty duty) {
        return switch (duty.forWhom()) {
            case REPORTER ->
                    duty.kind() == Duty.Kind.CONFIRM
                            ? entry.reporter().is(scope.actor().account())
                            : entry.isReportedBy(scope.actor().account());
            case HEAD -> Uninvolved.mayReview(scope, entry);
            case SAFETY_LEAD ->
                    scope.is(Role.SAFETY_LEAD)
                            || isTheirOwnWelfare(scope, entry, duty)
                            || (duty.kind() == Duty.Kind.RIDDOR && scope.is(Role.HEADTEACHER));
            case SAFEGUARDING_LEAD -> scope.is(Role.SAFEGUARDING_LEAD);
        };
    }

    /** Their own thread waits for them once something was offered. */
    private static boolean isTheirOwnWelfare(Scope scope, Entry entry, Duty duty) {
        return duty.kind() == Duty.Kind.WELFARE
                && thread(entry, duty)
                        .filter(thread ->
                                thread.affected().is(scope.actor().account())
                                        && !thread.offers().isEmpty())
                        .isPresent();
    }

    private static Wait wait(
            Scope scope, boolean standsIn, PerhapsBound perhaps, Entry entry, Duty duty) {
        Wait wait =
                new Wait(
                        said(scope, entry, duty) + ": " + named(entry),
                        switch (duty.forWhom()) {
                            case REPORTER -> entry.reporter().name();
                            case HEAD -> Role.HEADTEACHER.title();
                            case SAFETY_LEAD ->
                                    (standsIn ? Role.HEADTEACHER : Role.SAFETY_LEAD).title();
                            case SAFEGUARDING_LEAD -> Role.SAFEGUARDING_LEAD.title();
                        },
                        duty.due(),
                        where(entry, duty),
                        duty.kind().paragraph());
        return switch (duty.kind()) {
            case SAFEGUARDING_LEAD_TOLD, SAFEGUARDING_CLEARED -> wait.alarming(A_CHILD);
            case PERSON ->
                    perhaps.may(entry)
                            ? wait.alarming(PERHAPS_BOUND)
                                    .by(LocalDate.ofInstant(entry.loggedAt(), Period.LONDON))
                            : wait;
            default -> wait;
        };
    }

    /** The safeguarding lead reads it first; everybody else knows it. */
    private static String where(Entry entry, Duty duty) {
        return duty.kind() == Duty.Kind.SAFEGUARDING_CLEARED
                ? "/contacts/" + entry.id().text()
                : duty.at(entry);
    }

    /** As it is said to whoever's turn it is. */
    private static String said(Scope scope, Entry entry, Duty duty) {
        if (duty.kind() == Duty.Kind.SAFEGUARDING_CLEARED) {
            return "Read it, and say when it is in hand";
        }
        return isTheirOwnWelfare(scope, entry, duty)
                ? "Say how you are, now that support was offered"
                : duty.title();
    }
}
