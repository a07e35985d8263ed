package org.evenhand.mail.act;

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
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.act.ByEmail;
import org.evenhand.letter.act.OnALetter;
import org.evenhand.mail.DoubtSettled;
import org.evenhand.mail.LetterQueued;
import org.evenhand.mail.Message;
import org.evenhand.mail.MessageState;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * Somebody found out whether a letter went of which nobody could know it: the mail server's own
 * list, the folder of what was sent, or the person says. Found to have gone, it tells from when it
 * went.
 */
@Component
@Paragraphs({"P65", "J6"})
public class SettlingADoubt {
    public static final Act SETTLE = new Act("mail.settle-doubt");

    private final OnALetter onALetter;

    SettlingADoubt(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    /**
     * Says whether it went; where nobody can tell, it is taken as not gone.
     *
     * @param words how they know
     */
    public Outcome settle(
            Scope scope, FormTicket ticket, LetterId letter, boolean went, String words) {
        return onALetter.perform(
                scope, SETTLE, ticket, letter, (unit, before) -> settle(unit, before, went, words));
    }

    private static Grounds settle(Unit unit, IssuedLetter letter, boolean went, String words) {
        Optional<Message> doubtful =
                Messages.latest(unit, letter.id())
                        .filter(message -> message.at(unit.now()) == MessageState.PERHAPS_WENT);
        if (doubtful.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "mail.is-in-doubt",
                            new PolicyParagraph("B44"),
                            "It is known whether it went, or somebody has said so meanwhile",
                            "Look how it stands"));
        }
        Message message = doubtful.get();
        unit.record(
                new DoubtSettled(letter.id(), message.id(), went, words), ByEmail.subjects(letter));
        Outbox.take(unit, message.id());
        if (went && message.queued().attached()) {
            sent(unit, letter, message, words);
        }
        return Grounds.none();
    }

    private static void sent(Unit unit, IssuedLetter letter, Message message, String words) {
        LetterQueued queued = message.queued();
        // Of one from a backup the moment is not known; it is not made earlier than is sure.
        Instant at = message.lastTried().orElse(unit.now());
        ByEmail.went(
                unit,
                letter,
                queued.to(),
                queued.agreed(),
                at,
                message.asked().actor().name(),
                words,
                queued.confirmedBy());
    }
}
