package org.evenhand.mail.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Letters;
import org.evenhand.letter.act.ByEmail;
import org.evenhand.letter.act.OnALetter;
import org.evenhand.mail.AttemptBegan;
import org.evenhand.mail.Message;
import org.evenhand.mail.MessageDoubtful;
import org.evenhand.mail.MessageState;
import org.evenhand.mail.MessageStopped;
import org.evenhand.mail.Messages;
import org.evenhand.mail.OfAMessage;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Release;
import org.evenhand.mail.smtp.Answer;
import org.evenhand.mail.smtp.Postman;
import org.springframework.stereotype.Component;

/**
 * Sends what waits and whose time has come. SMTP has no way to do something exactly once: whoever
 * is cut off between the letter and the answer cannot know whether it went. So that an attempt is
 * written down and committed before a word is said; what became of it is written down after. Where
 * that second line is missing, the letter has "perhaps gone", it is never tried again by itself,
 * and a person finds out ({@link SettlingADoubt}).
 *
 * <p>Whoever begins an attempt holds the letter for that moment, so that of several that look at
 * one outbox one begins it, and the others find it begun.
 */
@Component
@Paragraphs({"P65", "J6"})
public class SendingLetters {
    static final Act BEGIN = new Act("mail.begin-attempt");

    private final Acts acts;
    private final OnALetter onALetter;
    private final Attempt attempt;
    private final Postman postman;
    private final WhatBecameOfIt whatBecameOfIt;
    private final KeepingARenewedToken renewing;

    SendingLetters(
            Acts acts,
            OnALetter onALetter,
            Attempt attempt,
            Postman postman,
            WhatBecameOfIt whatBecameOfIt,
            KeepingARenewedToken renewing) {
        this.acts = acts;
        this.onALetter = onALetter;
        this.attempt = attempt;
        this.postman = postman;
        this.whatBecameOfIt = whatBecameOfIt;
        this.renewing = renewing;
    }

    boolean isAnythingDue(OrgId org) {
        return acts.lookUp(evenhand(org), unit -> !Outbox.due(unit).isEmpty());
    }

    /** Sends all of one school whose time has come. */
    public void send(OrgId org) {
        Scope scope = evenhand(org);
        for (Outbox.Due due : acts.lookUp(scope, Outbox::due)) {
            send(scope, due);
        }
    }

    private static Scope evenhand(OrgId org) {
        return Scopes.ofEvenhand(org, "outgoing");
    }

    private void send(Scope scope, Outbox.Due due) {
        if (!mayLandNow(scope, due)) {
            return;
        }
        begun(scope, due)
                .ifPresent(ready -> {
                    Answer answer =
                            postman.handOver(
                                    ready.server(),
                                    ready.secret(),
                                    ready.parcel(),
                                    renewing.of(scope, ready.id()));
                    whatBecameOfIt.record(scope, due, answer);
                });
    }

    /** One that would land when nobody can answer waits on, and says so by its row. */
    private boolean mayLandNow(Scope scope, Outbox.Due due) {
        return acts.keepADraft(
                scope,
                unit -> {
                    Optional<Instant> later =
                            Letters.byId(unit, due.letter())
                                    .flatMap(letter ->
                                            Messages.byId(unit, due.letter(), due.message())
                                                    .flatMap(one -> Release.of(unit, letter, one)))
                                    .filter(moment -> moment.isAfter(unit.now()));
                    later.ifPresent(moment -> Outbox.putOff(unit, due.message(), moment));
                    return later.isEmpty();
                });
    }

    private Optional<Attempt.Ready.ToGo> begun(Scope scope, Outbox.Due due) {
        List<Attempt.Ready.ToGo> ready = new ArrayList<>();
        Outcome outcome =
                onALetter.perform(
                        scope,
                        BEGIN,
                        null,
                        due.letter(),
                        (unit, letter) -> begin(unit, letter, due, ready));
        return outcome instanceof Outcome.Done ? ready.stream().findFirst() : Optional.empty();
    }

    private Grounds begin(
            Unit unit, IssuedLetter letter, Outbox.Due due, List<Attempt.Ready.ToGo> into) {
        Optional<Message> waiting =
                Messages.byId(unit, due.letter(), due.message())
                        .filter(message -> message.at(unit.now()) == MessageState.WAITS);
        if (waiting.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "mail.somebody-began-it",
                            new PolicyParagraph("B44"),
                            "Another look at the outbox was quicker, or it was taken back",
                            ""));
        }
        if (due.fromABackup()) {
            ends(
                    unit,
                    letter,
                    new MessageDoubtful(
                            letter.id(),
                            due.message(),
                            "It waited when a backup was made from which this record was brought"
                                    + " back. It may have gone after that."));
            return Grounds.none();
        }
        switch (attempt.of(unit, letter, waiting.get())) {
            case Attempt.Ready.Not(String because) ->
                    ends(unit, letter, new MessageStopped(letter.id(), due.message(), because));
            case Attempt.Ready.ToGo ready -> {
                unit.record(new AttemptBegan(letter.id(), due.message()), ByEmail.subjects(letter));
                Outbox.take(unit, due.message());
                into.add(ready);
            }
        }
        return Grounds.none();
    }

    static void ends(Unit unit, IssuedLetter letter, OfAMessage how) {
        unit.record(how, ByEmail.subjects(letter));
        Outbox.take(unit, how.message());
    }
}
