package org.evenhand.restriction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.access.Right;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/**
 * An order of which the Chair is not aware yet, and one that is about to end: whoever asks the
 * court to let it go on needs the time for that (P37, E31).
 */
@Component
final class WaitingOnCourtOrders implements Waiting {
    /** How long before its last day it stands on Today: to go back to a court takes weeks. */
    static final int DAYS_AHEAD = 28;

    @Override
    public List<Wait> waitingFor(Unit unit) {
        if (!Right.RECORD_COURT_ORDERS.isOpenTo(unit.scope().roles())) {
            return List.of();
        }
        List<Wait> waits = new ArrayList<>();
        for (RestrictedPerson bound : Restrictions.everybody(unit)) {
            if (!bound.orders().isEmpty()) {
                People.byId(unit, bound.person())
                        .filter(person -> person.death().isEmpty())
                        .filter(person ->
                                !person.isAlsoHere(unit.scope().actor().name(), unit.today()))
                        .ifPresent(person ->
                                KnownOrder.on(unit, person.id()).stream()
                                        .filter(known -> !known.isOverAt(unit.now()))
                                        .forEach(known -> about(unit, person, known, waits)));
            }
        }
        return waits;
    }

    private static void about(Unit unit, Person person, KnownOrder known, List<Wait> waits) {
        String named =
                "the court order about %s: %s".formatted(person.name(), known.order().reference());
        String href = address(person.id(), known);
        if (known.toldTo().isEmpty()) {
            waits.add(
                    new Wait(
                            "Make the Chair of governors aware of " + named,
                            Role.HEADTEACHER.title(),
                            LocalDate.ofInstant(known.recorded().recordedAt(), Period.LONDON),
                            href,
                            PolicyParagraph.p(37)));
        }
        known.lastDay()
                .filter(day -> !day.isAfter(unit.today().plusDays(DAYS_AHEAD)))
                .ifPresent(day ->
                        waits.add(
                                new Wait(
                                        "Find out whether the court lets it go on, and say what holds after %s: %s"
                                                .formatted(PrintedDate.of(day), named),
                                        Role.HEADTEACHER.title(),
                                        day,
                                        href,
                                        PolicyParagraph.p(37))));
    }

    private static String address(PersonId person, KnownOrder known) {
        return "/people/%s/court-order/%s".formatted(person.text(), known.id().text());
    }
}
