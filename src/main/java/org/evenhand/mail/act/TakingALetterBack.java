package org.evenhand.mail.act;

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
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.act.ByEmail;
import org.evenhand.letter.act.OnALetter;
import org.evenhand.mail.Message;
import org.evenhand.mail.MessageState;
import org.evenhand.mail.MessageTakenBack;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * A letter that waits to go by e-mail is taken back. That is possible for as long as it waits, also
 * after the ten minutes: until the mail server is spoken to, nothing has left the school.
 */
@Component
@Paragraphs({"P65", "J6"})
public class TakingALetterBack {
    public static final Act TAKE = new Act("mail.take-letter-back");

    private final OnALetter onALetter;

    TakingALetterBack(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    public Outcome take(Scope scope, FormTicket ticket, LetterId letter) {
        return onALetter.perform(scope, TAKE, ticket, letter, TakingALetterBack::take);
    }

    private static Grounds take(Unit unit, IssuedLetter letter) {
        Optional<Message> waiting =
                Messages.latest(unit, letter.id())
                        .filter(message -> message.at(unit.now()) == MessageState.WAITS);
        if (waiting.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "mail.still-waits",
                            new PolicyParagraph("B44"),
                            "It does not wait any more: it has gone, or somebody took it back",
                            "Look how it stands"));
        }
        Message message = waiting.get();
        unit.record(new MessageTakenBack(letter.id(), message.id()), ByEmail.subjects(letter));
        Outbox.take(unit, message.id());
        return Grounds.none();
    }
}
