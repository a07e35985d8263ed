package org.evenhand.letter.act;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterSent;
import org.evenhand.letter.SendingMethod;
import org.evenhand.people.SecondFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A letter was posted, handed over or e-mailed, or somebody tried to (J6, B44, E12). */
@Component
@Paragraphs({"P60", "P65", "J6"})
public class RecordingDelivery {
    public static final Act RECORD = new Act("letter.record-delivery");

    private final OnALetter onALetter;

    RecordingDelivery(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    /**
     * What was done.
     *
     * @param whereTo the e-mail address, or where it was handed over; by post the printed address
     *     counts, whatever stands here
     * @param secondFact what besides the name made sure of the recipient; absent when nothing did
     * @param typed the answer to it
     */
    public record Delivery(
            SendingMethod method,
            Instant at,
            String whereTo,
            String by,
            String proof,
            @Nullable SecondFact secondFact,
            String typed) {}

    public Outcome record(Scope scope, FormTicket ticket, LetterId letter, Delivery delivery) {
        return perform(scope, ticket, letter, delivery);
    }

    /** The same, for the demonstration school. */
    public Outcome record(Scope scope, LetterId letter, Delivery delivery) {
        return perform(scope, null, letter, delivery);
    }

    /**
     * That several were posted in one round: each is asked the same as alone, and all are recorded
     * or none.
     *
     * @param deliveries what was done with each
     */
    public Outcome recordAll(
            Scope scope, FormTicket ticket, Map<LetterId, Delivery> deliveries, String address) {
        return onALetter.performOnAll(
                scope,
                RECORD,
                ticket,
                List.copyOf(deliveries.keySet()),
                address,
                (unit, letter) -> recordOnce(unit, letter, deliveries));
    }

    /** Whoever is slower of two does not post it again on paper. */
    private static Grounds recordOnce(
            Unit unit, IssuedLetter letter, Map<LetterId, Delivery> deliveries) {
        Delivery delivery = deliveries.get(letter.id());
        return delivery == null || !letter.sendings().isEmpty()
                ? Grounds.of(
                        new Ground(
                                "letter.posted-already",
                                PolicyParagraph.j(6),
                                "Somebody has recorded meanwhile how letter %s was sent"
                                        .formatted(letter.number()),
                                "Look at the list again"))
                : record(unit, letter, delivery);
    }

    /** What stands against recording that, before anything is recorded. */
    public static Grounds against(Unit unit, IssuedLetter letter, Delivery delivery) {
        return new BeforeDelivery(unit, letter, delivery).grounds();
    }

    /** By what it can be made sure of its recipient: nothing is offered that would be refused. */
    public static List<SecondFact> serving(Unit unit, IssuedLetter letter) {
        return BeforeDelivery.serving(unit, letter);
    }

    /** What stands against posting it now, whoever is made sure of. */
    public static Grounds againstPosting(Unit unit, IssuedLetter letter) {
        Delivery posted =
                new Delivery(SendingMethod.FIRST_CLASS_POST, unit.now(), "", "", "", null, "");
        return new BeforeDelivery(unit, letter, posted).groundsOfTheAddress();
    }

    private Outcome perform(
            Scope scope, @Nullable FormTicket ticket, LetterId letter, Delivery delivery) {
        return onALetter.perform(
                scope, RECORD, ticket, letter, (unit, before) -> record(unit, before, delivery));
    }

    private static Grounds record(Unit unit, IssuedLetter letter, Delivery delivery) {
        Grounds against = new BeforeDelivery(unit, letter, delivery).grounds();
        if (against.isEmpty()) {
            unit.record(
                    new LetterSent(
                            letter.id(),
                            letter.person(),
                            delivery.method(),
                            whereTo(letter, delivery),
                            delivery.by(),
                            delivery.proof(),
                            letter.kind().goesToThePerson() ? delivery.secondFact() : null),
                    delivery.at(),
                    Subjects.of(letter));
        }
        return against;
    }

    /**
     * That it went on inside the school, or to its governors, in the act that made it: nobody is
     * asked again.
     */
    public static void handedOn(
            Unit unit, IssuedLetter letter, SendingMethod method, String whereTo) {
        String by = unit.scope().actor().name();
        unit.record(
                new LetterSent(letter.id(), letter.person(), method, whereTo, by, "", null),
                Subjects.of(letter));
    }

    private static String whereTo(IssuedLetter letter, Delivery delivery) {
        return delivery.method().isByPost()
                ? String.join(", ", letter.issued().address())
                : delivery.whereTo();
    }
}
