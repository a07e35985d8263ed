package org.evenhand.people.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.SafeAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A way to reach a person is added, with the days on which it is theirs (E12). A safe one keeps its
 * words in a fact of its own (E4).
 */
@Component
@Paragraphs("P65")
public class AddingAContactPoint {
    public static final Act ADD = new Act("people.add-contact-point");

    private final OnAPerson onAPerson;
    private final SafeAddresses safeAddresses;

    AddingAContactPoint(OnAPerson onAPerson, SafeAddresses safeAddresses) {
        this.onAPerson = onAPerson;
        this.safeAddresses = safeAddresses;
    }

    /**
     * The contact point.
     *
     * @param shared whether others use it too (E2)
     * @param safe whether only few may see it (E4)
     * @param until the last day, when it is known already
     * @param confirmedOn absent while nobody made sure of it
     * @param confirmedBy who did and how; empty while nobody did
     */
    public record Point(
            ContactKind kind,
            String value,
            boolean shared,
            boolean safe,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate confirmedOn,
            String confirmedBy) {}

    public Outcome add(Scope scope, FormTicket ticket, PersonId person, Point point) {
        return onAPerson.perform(
                scope,
                ADD,
                ticket,
                person,
                (unit, before) -> {
                    record(unit, person, point);
                    return Grounds.none();
                });
    }

    private void record(Unit unit, PersonId person, Point point) {
        Recorded<ContactPointAdded> added =
                unit.record(
                        new ContactPointAdded(
                                person,
                                point.kind(),
                                point.safe() ? null : point.value(),
                                point.shared(),
                                point.from(),
                                point.until(),
                                point.confirmedOn(),
                                point.confirmedBy()),
                        person);
        if (point.safe()) {
            safeAddresses.keep(unit, added.id(), point.value());
        }
    }
}
