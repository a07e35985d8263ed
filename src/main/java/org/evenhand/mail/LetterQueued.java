package org.evenhand.mail;

import java.time.Instant;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.evenhand.people.SecondFact;

/**
 * Somebody asked that a letter goes by e-mail (B44). Its own id names the message in everything
 * that becomes of it, and in the Message-ID that the mail server is shown.
 *
 * @param to the address
 * @param attached whether the letter itself goes; else a message that it comes by post
 * @param agreed whether the person agreed to get letters at that address: then it tells (J6)
 * @param agreedHow how that is known; empty where they did not agree, or nothing is attached
 * @param confirmedBy by what second fact the recipient was made sure of (E12)
 * @param notBefore until then it is held, and can be taken back
 * @param allTheSame why it goes although nobody can answer when it lands (J13); empty as a rule
 */
@FactName("mail.letter-queued")
public record LetterQueued(
        LetterId letter,
        PersonId person,
        String to,
        boolean attached,
        boolean agreed,
        String agreedHow,
        SecondFact confirmedBy,
        Instant notBefore,
        String allTheSame)
        implements Fact {}
