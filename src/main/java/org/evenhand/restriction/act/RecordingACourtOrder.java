package org.evenhand.restriction.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.CourtOrder;
import org.evenhand.restriction.CourtOrderEnded;
import org.evenhand.restriction.CourtOrderRecorded;
import org.evenhand.restriction.KnownOrder;
import org.evenhand.restriction.StaffContact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An order of a court, or a bail condition, becomes known to the school, and its end (P37, E31).
 * From then on it wins over every clause and the child plan at the desk and in every ruling (J25).
 * Nobody has to tell the person: the court did.
 */
@Component
@Paragraphs({"P37", "J1", "J25"})
public class RecordingACourtOrder {
    public static final Act RECORD = new Act("restriction.record-court-order");
    public static final Act END = new Act("restriction.end-court-order");

    private static final PolicyParagraph ORDERS = PolicyParagraph.p(37);

    private final Acts acts;

    RecordingACourtOrder(Acts acts) {
        this.acts = acts;
    }

    /**
     * What the order says.
     *
     * @param lastDay absent for "until further order"
     * @param reader who reads what arrives although the order forbids it
     * @param seen who has seen the sealed order, and where its copy is kept: an order binds without
     *     a decision of the school, and is believed by that alone
     */
    public record Told(
            String reference,
            Instant from,
            @Nullable LocalDate lastDay,
            List<CourtOrder.Term> terms,
            StaffContact reader,
            String seen) {
        public Told {
            terms = List.copyOf(terms);
        }
    }

    /** The person's page is the result. */
    public Outcome record(Scope scope, FormTicket ticket, PersonId person, Told told) {
        return acts.perform(scope, RECORD, ticket, person, unit -> record(unit, person, told));
    }

    private static Verdict record(Unit unit, PersonId id, Told told) {
        Person person =
                People.byId(unit, id)
                        .orElseThrow(() ->
                                new IllegalArgumentException("Nobody of that id is recorded"));
        Grounds against = against(unit, person, told);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        unit.record(
                new CourtOrderRecorded(
                        new CourtOrder(
                                told.reference(),
                                id,
                                told.from(),
                                Optional.ofNullable(told.lastDay()),
                                told.terms(),
                                told.reader()),
                        told.seen()),
                id);
        return happened(id);
    }

    private static Verdict happened(PersonId id) {
        return Verdict.happened("/people/" + id.text());
    }

    private static Grounds against(Unit unit, Person person, Told told) {
        Grounds dead =
                person.death().isEmpty()
                        ? Grounds.none()
                        : refused(
                                "court-order.of-the-living",
                                "They are recorded as having died.",
                                "Correct that on their page first, if it is wrong.");
        boolean twice =
                KnownOrder.on(unit, person.id()).stream()
                        .filter(one -> !one.isMistaken())
                        .map(one -> one.recorded().fact().order())
                        .anyMatch(one ->
                                one.reference().equals(told.reference())
                                        && one.from().equals(told.from())
                                        && one.terms().equals(told.terms()));
        return twice
                ? dead.and(
                        refused(
                                "court-order.recorded-once",
                                "The same order with the same terms is recorded already.",
                                "Open it on their page. Further terms of it are recorded as an order"
                                        + " with the same reference."))
                : dead;
    }

    /**
     * The court ended it early or let it go on to another day, or it was recorded by mistake.
     *
     * @param lastDay absent when it was recorded by mistake
     */
    public Outcome end(
            Scope scope,
            FormTicket ticket,
            PersonId person,
            FactId order,
            @Nullable LocalDate lastDay,
            String because) {
        return acts.perform(
                scope,
                END,
                ticket,
                person,
                unit -> {
                    Optional<KnownOrder> known =
                            KnownOrder.on(unit, person).stream()
                                    .filter(one -> one.id().equals(order))
                                    .findFirst();
                    Grounds against = againstEnding(known, lastDay);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    // On the record that it was written on, so that both go together (E12).
                    PersonId on = known.orElseThrow().order().person();
                    unit.record(new CourtOrderEnded(on, order, lastDay, because), on);
                    return happened(person);
                });
    }

    private static Grounds againstEnding(Optional<KnownOrder> known, @Nullable LocalDate lastDay) {
        if (known.isEmpty()) {
            return refused(
                    "court-order.is-known",
                    "That order is not recorded of this person.",
                    "Open their page, which shows what is.");
        }
        LocalDate first = LocalDate.ofInstant(known.get().order().from(), Period.LONDON);
        return lastDay != null && lastDay.isBefore(first)
                ? refused(
                        "court-order.ends-after-it-began",
                        "The last day is before the day on which the order began.",
                        "If it never bound them, say that it was recorded by mistake.")
                : Grounds.none();
    }

    private static Grounds refused(String rule, String because, String remedy) {
        return Grounds.of(new Ground(rule, ORDERS, because, remedy));
    }
}
