package org.evenhand.letter;

import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.evenhand.people.SecondFact;
import org.jspecify.annotations.Nullable;

/**
 * A letter left the school, or was tried to be given (J6, B44). When is the fact's own time; for
 * post its day counts.
 *
 * @param whereTo the address, as written on the envelope or the e-mail
 * @param by who posted it or handed it over
 * @param proof how that is known: a certificate of posting, a signature, the sent e-mail
 * @param confirmedBy by what second fact the recipient was made sure of (E12); absent when it stays
 *     inside the school
 */
@FactName("letter.sent")
public record LetterSent(
        LetterId letter,
        PersonId person,
        SendingMethod method,
        String whereTo,
        String by,
        String proof,
        @Nullable SecondFact confirmedBy)
        implements Fact {}
