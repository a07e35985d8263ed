package org.evenhand.letter.act;

import java.time.Instant;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
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

    private static String whereTo(IssuedLetter letter, Delivery delivery) {
        return delivery.method().isByPost()
                ? String.join(", ", letter.issued().address())
                : delivery.whereTo();
    }
}
