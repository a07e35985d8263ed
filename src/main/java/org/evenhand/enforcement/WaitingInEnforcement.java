package org.evenhand.enforcement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Waiting;
import org.evenhand.enforcement.act.BehindAPlan;
import org.evenhand.enforcement.act.ReadingAMailbox;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.Themselves;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;
import org.springframework.stereotype.Component;

/**
 * What is to be put on and taken off, for whoever does it; what has come apart, for them and for
 * those who work on the case; and what somebody was told, for them.
 */
@Component
final class WaitingInEnforcement implements Waiting {
    /** How long before the end, or before the next look, it stands on Today. */
    private static final int DAYS_AHEAD = 7;

    private final BehindAPlan behind;

    WaitingInEnforcement(BehindAPlan behind) {
        this.behind = behind;
    }

    @Override
    public List<Wait> waitingFor(Unit unit) {
        return EnforcementPlans.ofOthers(unit).stream()
                .flatMap(plan ->
                        Stream.of(lines(unit, plan), mailboxes(unit, plan), shares(unit, plan))
                                .flatMap(waits -> waits))
                .toList();
    }

    private Stream<Wait> lines(Unit unit, EnforcementPlan plan) {
        List<Drift> drift = plan.driftAt(unit.now());
        if (plan.restriction().isOverAt(unit.now()) && drift.isEmpty()) {
            return Stream.of();
        }
        boolean leads = behind.leads(unit, plan.restriction().id());
        return plan.lines().stream().flatMap(line -> line(unit, plan, line, drift, leads).stream());
    }

    private static Optional<Wait> line(
            Unit unit, EnforcementPlan plan, Line line, List<Drift> drift, boolean leads) {
        boolean theirs = line.owner().is(unit.scope());
        if (isLeftInThePupilRecord(unit, plan, line)) {
            return theirs || leads
                    ? Optional.of(takeOut(unit, plan.restriction(), line))
                    : Optional.empty();
        }
        Optional<Drift> apart = drift.stream().filter(one -> one.line().equals(line)).findFirst();
        if (apart.isPresent()) {
            // Whoever still has to be told that it ended stands on Today by name.
            boolean said =
                    line.measure() == Measure.SHARES && apart.get().kind() == Drift.Kind.STILL_ON;
            return theirs || leads
                    ? apart.filter(_ -> !said).map(one -> alarm(unit, plan.restriction(), one))
                    : Optional.empty();
        }
        return theirs || (leads && isNobodys(unit, plan, line))
                ? toDo(unit, plan.restriction(), line)
                : Optional.empty();
    }

    /** The note stands there, or is asked for, though the person's children have left (E7). */
    private static boolean isLeftInThePupilRecord(Unit unit, EnforcementPlan plan, Line line) {
        return line.measure() == Measure.PUPIL_RECORD
                && !plan.restriction().isOverAt(unit.now())
                && line.standing() != Standing.NOT_NEEDED
                && line.standing() != Standing.GOES_ON
                && People.byId(unit, plan.restriction().person())
                        .filter(person ->
                                !person.children().isEmpty()
                                        && person.children().stream()
                                                .allMatch(child -> child.isOverOn(unit.today())))
                        .isPresent();
    }

    private static Wait takeOut(Unit unit, Restriction restriction, Line line) {
        return new Wait(
                "%s, %s: %s, because no child of theirs is here any more"
                        .formatted(
                                name(unit, restriction),
                                inside(line.measure().words()),
                                line.isOn() ? "take the note out" : "record that it is not needed"),
                line.owner().name(),
                null,
                href(restriction, line),
                new PolicyParagraph("E7"));
    }

    /** Nobody who signs in finds it on their own Today: their account is closed, or none is. */
    private static boolean isNobodys(Unit unit, EnforcementPlan plan, Line line) {
        return whoSignsIn(unit, plan.restriction()).noneMatch(line.owner()::is);
    }

    /** Not whoever is restricted, if they work here too: it is not shown to them (E8, E9). */
    private static Stream<Holder> whoSignsIn(Unit unit, Restriction restriction) {
        PostHolders posts = PostHolders.now(unit);
        return posts.all().stream()
                .filter(posts::signsIn)
                .filter(holder ->
                        !Themselves.isOf(
                                unit,
                                restriction.person(),
                                new ActorRef(holder.account(), holder.name())));
    }

    private static Wait alarm(Unit unit, Restriction restriction, Drift drift) {
        return new Wait(
                        "%s, %s: %s"
                                .formatted(
                                        name(unit, restriction),
                                        inside(drift.line().measure().words()),
                                        inside(drift.kind().remedy())),
                        drift.line().owner().name(),
                        drift.since(),
                        href(restriction, drift.line()),
                        PolicyParagraph.p(66))
                .alarming(drift.kind().words());
    }

    private static Optional<Wait> toDo(Unit unit, Restriction restriction, Line line) {
        String where = inside(line.measure().words());
        if (line.isMissing() && restriction.isInForceAt(unit.now())) {
            return Optional.of(
                    new Wait(
                            "%s, %s: %s".formatted(name(unit, restriction), where, beginning(line)),
                            line.owner().name(),
                            line.by().orElse(null),
                            href(restriction, line),
                            PolicyParagraph.p(51)));
        }
        LocalDate soon = unit.today().plusDays(DAYS_AHEAD);
        if (!line.isOn() || line.measure() == Measure.SHARES) {
            return Optional.empty();
        }
        LocalDate lastDay = restriction.period().lastDay();
        if (!lastDay.isAfter(soon) && !line.goesOnAfter(lastDay)) {
            return Optional.of(
                    new Wait(
                            "%s, %s: take it off after the end of %s"
                                    .formatted(
                                            name(unit, restriction),
                                            where,
                                            PrintedDate.of(lastDay)),
                            line.owner().name(),
                            lastDay.plusDays(1),
                            href(restriction, line),
                            PolicyParagraph.p(66)));
        }
        return line.lookAgainBy()
                .filter(day -> !day.isAfter(soon))
                .map(day ->
                        new Wait(
                                "%s, %s: look again whether it is on"
                                        .formatted(name(unit, restriction), where),
                                line.owner().name(),
                                day,
                                href(restriction, line),
                                PolicyParagraph.p(66)));
    }

    private static String beginning(Line line) {
        if (line.measure() == Measure.SHARES) {
            return "tell those whose work needs it";
        }
        return line.isOn()
                ? "change it to what the new letter asks, and record it"
                : "do what is asked, and record it";
    }

    /** One line for each reader, however many days were missed. */
    private Stream<Wait> mailboxes(Unit unit, EnforcementPlan plan) {
        return plan.mailboxes(unit.now()).stream()
                .filter(mailbox -> mailbox.isInForceAt(unit.now()))
                .flatMap(mailbox -> mailbox(unit, mailbox).stream());
    }

    private Optional<Wait> mailbox(Unit unit, Mailbox mailbox) {
        SchoolCalendar calendar = Calendars.of(unit);
        List<Mailbox.Turn> missed = mailbox.missedSince(calendar, unit.now());
        boolean due = mailbox.isDue(calendar, unit.now());
        boolean theirs = mailbox.isReadBy(unit.scope().actor().account());
        boolean leaders = !missed.isEmpty() || (due && isNobodys(unit, mailbox));
        if ((!due && missed.isEmpty())
                || !(theirs || (leaders && behind.leads(unit, mailbox.restriction().id())))) {
            return Optional.empty();
        }
        Wait read =
                new Wait(
                        "%s: read what has come %s"
                                .formatted(name(unit, mailbox.restriction()), mailbox.inWords()),
                        reader(mailbox),
                        missed.isEmpty() ? unit.today() : missed.getFirst().last(),
                        "/enforcement/%s/mailbox/%s"
                                .formatted(
                                        mailbox.restriction().id().text(),
                                        mailbox.reader().account().text()),
                        PolicyParagraph.p(55));
        Wait said = missed.isEmpty() ? read : read.alarming("Nobody has read it in time");
        return Optional.of(theirs ? said.tapped("Read today", ReadingAMailbox.READ) : said);
    }

    private static String reader(Mailbox mailbox) {
        return mailbox.deputy()
                .map(deputy -> mailbox.reader().name() + ", or " + deputy.name())
                .orElse(mailbox.reader().name());
    }

    private static boolean isNobodys(Unit unit, Mailbox mailbox) {
        return whoSignsIn(unit, mailbox.restriction())
                .noneMatch(holder -> mailbox.isReadBy(holder.account()));
    }

    private static Stream<Wait> shares(Unit unit, EnforcementPlan plan) {
        return plan.restriction().isOverAt(unit.now())
                ? Stream.of()
                : plan.shares().stream()
                        .filter(share -> share.isLive() && share.isWith(unit.scope()))
                        .max(Comparator.comparing(share -> share.shared().level()))
                        .stream()
                        .map(share ->
                                new Wait(
                                        "Know what to do about %s"
                                                .formatted(name(unit, plan.restriction())),
                                        share.shared().name(),
                                        null,
                                        "/shared/" + share.id().text(),
                                        PolicyParagraph.p(51)));
    }

    private static String name(Unit unit, Restriction restriction) {
        return People.byId(unit, restriction.person())
                .map(Person::name)
                .orElse("Somebody not recorded");
    }

    private static String inside(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String href(Restriction restriction, Line line) {
        return "/enforcement/%s/%s".formatted(restriction.id().text(), line.measure().path());
    }
}
