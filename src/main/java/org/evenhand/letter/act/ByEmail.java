package org.evenhand.letter.act;

import java.time.Instant;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterSent;
import org.evenhand.letter.SendingMethod;
import org.evenhand.letter.act.RecordingDelivery.Delivery;
import org.evenhand.people.SecondFact;
import org.jspecify.annotations.Nullable;

/**
 * What a higher chapter that sends letters by e-mail itself asks of this one: the rules are those
 * for a sending that somebody writes down (J6, B44, E2, E12), asked when it is queued and again
 * when it goes.
 */
public final class ByEmail {
    private ByEmail() {}

    /** Every ground against sending the letter to that address now. */
    public static Grounds against(
            Unit unit, IssuedLetter letter, String to, SecondFact fact, String typed) {
        return new BeforeDelivery(unit, letter, delivery(unit.now(), to, fact, typed)).grounds();
    }

    /** The same when it goes: who is meant was made sure of when it was queued. */
    public static Grounds stillAgainst(Unit unit, IssuedLetter letter, String to) {
        return new BeforeDelivery(unit, letter, delivery(unit.now(), to, null, "")).still();
    }

    /**
     * Records that it went: from then on it counts as every other sending does.
     *
     * @param agreed whether the person agreed to that address; else it is a mere try
     * @param at the moment at which the mail server took it
     */
    public static void went(
            Unit unit,
            IssuedLetter letter,
            String to,
            boolean agreed,
            Instant at,
            String by,
            String proof,
            SecondFact confirmedBy) {
        unit.record(
                new LetterSent(
                        letter.id(),
                        letter.person(),
                        agreed ? SendingMethod.E_MAILED : SendingMethod.E_MAIL_NOT_AGREED,
                        to,
                        by,
                        proof,
                        confirmedBy),
                at,
                subjects(letter));
    }

    /** Under what something that happens to a letter is found. */
    public static Id[] subjects(IssuedLetter letter) {
        return Subjects.of(letter);
    }

    private static Delivery delivery(
            Instant at, String to, @Nullable SecondFact fact, String typed) {
        return new Delivery(SendingMethod.E_MAILED, at, to, "", "", fact, typed);
    }
}
