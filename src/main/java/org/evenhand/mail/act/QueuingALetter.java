package org.evenhand.mail.act;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.act.ByEmail;
import org.evenhand.letter.act.OnALetter;
import org.evenhand.mail.LetterQueued;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.MailSettings;
import org.evenhand.mail.Message;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Release;
import org.evenhand.people.SecondFact;
import org.springframework.stereotype.Component;

/**
 * Somebody lets a letter go by e-mail. It is held for ten minutes, during which it can be taken
 * back; the row of the outbox is made in the same transaction, so that what was promised goes,
 * whatever happens to the machine.
 */
@Component
@Paragraphs({"P60", "P65", "J6"})
public class QueuingALetter {
    public static final Act QUEUE = new Act("mail.queue-letter");

    /** For so long it is held, whatever the hour. */
    public static final Duration HELD = Duration.ofMinutes(10);

    private final OnALetter onALetter;

    QueuingALetter(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    /**
     * What is asked for.
     *
     * @param agreed whether they agreed to get letters there; counts only where the letter itself
     *     is attached
     * @param agreedHow how that is known
     * @param secondFact what besides the name made sure of the recipient
     * @param typed the answer to it
     * @param allTheSame why it cannot wait until somebody can answer (J13); empty as a rule
     */
    public record Asked(
            String to,
            boolean agreed,
            String agreedHow,
            SecondFact secondFact,
            String typed,
            String allTheSame) {}

    public Outcome queue(Scope scope, FormTicket ticket, LetterId letter, Asked asked) {
        return onALetter.perform(
                scope, QUEUE, ticket, letter, (unit, before) -> queue(unit, before, asked));
    }

    private static Grounds queue(Unit unit, IssuedLetter letter, Asked asked) {
        Optional<MailServer> server = MailSettings.of(unit).map(MailSettings.Settled::server);
        if (server.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "mail.is-set-up",
                            new PolicyParagraph("B44"),
                            "The school has not set up a mail server, or not any more",
                            "Send it another way"));
        }
        Grounds against =
                new BeforeQueuing(unit, letter, asked, server.get().attaches())
                        .grounds()
                        .and(
                                ByEmail.against(
                                        unit,
                                        letter,
                                        asked.to(),
                                        asked.secondFact(),
                                        asked.typed()));
        if (against.isEmpty()) {
            queue(unit, letter, asked, server.get().attaches());
        }
        return against;
    }

    private static void queue(Unit unit, IssuedLetter letter, Asked asked, boolean attached) {
        Instant notBefore = unit.now().plus(HELD);
        boolean agreed = attached && asked.agreed();
        Recorded<LetterQueued> queued =
                unit.record(
                        new LetterQueued(
                                letter.id(),
                                letter.person(),
                                asked.to(),
                                attached,
                                agreed,
                                agreed ? asked.agreedHow() : "",
                                asked.secondFact(),
                                notBefore,
                                asked.allTheSame()),
                        ByEmail.subjects(letter));
        Message message = new Message(queued, java.util.List.of());
        Outbox.put(
                unit,
                queued.id(),
                letter.id(),
                Release.of(unit, letter, message).orElse(notBefore));
    }
}
