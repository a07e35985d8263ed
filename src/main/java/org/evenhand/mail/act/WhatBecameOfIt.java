package org.evenhand.mail.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.act.ByEmail;
import org.evenhand.letter.act.OnALetter;
import org.evenhand.mail.AttemptPutOff;
import org.evenhand.mail.LetterQueued;
import org.evenhand.mail.Message;
import org.evenhand.mail.MessageAccepted;
import org.evenhand.mail.MessageDoubtful;
import org.evenhand.mail.MessageState;
import org.evenhand.mail.MessageStopped;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.smtp.Answer;
import org.springframework.stereotype.Component;

/**
 * Writes down what the mail server answered. Taken with the letter in it, the letter is sent from
 * that minute, and where the person agreed to the address they are told (J6); a notice that it
 * comes by post tells nobody anything, and the letter goes on waiting for its post.
 */
@Component
@Paragraphs({"P65", "J6"})
class WhatBecameOfIt {
    static final Act RECORD = new Act("mail.record-answer");

    private final OnALetter onALetter;

    WhatBecameOfIt(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    void record(Scope scope, Outbox.Due due, Answer answer) {
        var _ =
                onALetter.perform(
                        scope,
                        RECORD,
                        null,
                        due.letter(),
                        (unit, letter) -> record(unit, letter, due, answer));
    }

    private static Grounds record(Unit unit, IssuedLetter letter, Outbox.Due due, Answer answer) {
        List<MessageState> open = List.of(MessageState.BEING_SENT, MessageState.PERHAPS_WENT);
        Optional<Message> begun =
                Messages.byId(unit, due.letter(), due.message())
                        .filter(message -> open.contains(message.at(unit.now())));
        if (begun.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "mail.attempt-goes-on",
                            new PolicyParagraph("B44"),
                            "Somebody has said meanwhile what became of it",
                            ""));
        }
        record(unit, letter, begun.get(), answer);
        return Grounds.none();
    }

    private static void record(Unit unit, IssuedLetter letter, Message message, Answer answer) {
        switch (answer) {
            case Answer.Accepted(String said) -> accepted(unit, letter, message, said);
            case Answer.NotNow(String because) -> notNow(unit, letter, message, because);
            case Answer.Refused(String because) ->
                    SendingLetters.ends(
                            unit, letter, new MessageStopped(letter.id(), message.id(), because));
            case Answer.NobodyKnows(String because) ->
                    SendingLetters.ends(
                            unit, letter, new MessageDoubtful(letter.id(), message.id(), because));
        }
    }

    private static void accepted(Unit unit, IssuedLetter letter, Message message, String said) {
        SendingLetters.ends(unit, letter, new MessageAccepted(letter.id(), message.id(), said));
        LetterQueued queued = message.queued();
        if (queued.attached()) {
            ByEmail.went(
                    unit,
                    letter,
                    queued.to(),
                    queued.agreed(),
                    unit.now(),
                    message.asked().actor().name(),
                    proof(queued, said),
                    queued.confirmedBy());
        }
    }

    private static String proof(LetterQueued queued, String said) {
        return "The school’s mail server took it"
                + (said.isBlank() ? "" : " (" + said + ")")
                + (queued.agreedHow().isBlank() ? "" : "; agreed: " + queued.agreedHow());
    }

    private static void notNow(Unit unit, IssuedLetter letter, Message message, String because) {
        Optional<Instant> again = Gaps.again(message, unit.now());
        if (again.isEmpty()) {
            SendingLetters.ends(
                    unit,
                    letter,
                    new MessageStopped(
                            letter.id(),
                            message.id(),
                            "It was tried %d times. %s".formatted(message.tries(), because)));
            return;
        }
        unit.record(
                new AttemptPutOff(letter.id(), message.id(), because, again.get()),
                ByEmail.subjects(letter));
        Outbox.put(unit, message.id(), letter.id(), again.get());
    }
}
