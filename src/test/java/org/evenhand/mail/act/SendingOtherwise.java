package org.evenhand.mail.act;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.evenhand.access.Scopes;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.WoundClock;
import org.evenhand.letter.act.OnALetter;
import org.evenhand.mail.MailSettings;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.smtp.Answer;
import org.evenhand.mail.smtp.KilledAtTheEnd;
import org.evenhand.mail.smtp.Postman;
import org.evenhand.walk.ReadySchool;

/** Looks at the outbox as the program does, but for one thing that goes otherwise. */
public final class SendingOtherwise {
    private SendingOtherwise() {}

    /** The machine goes down: the mail server has the letter, and the record has no answer. */
    public static void killedBeforeTheAnswerIsWrittenDown(ReadySchool ready, Instant moment) {
        SendingLetters sending =
                new SendingLetters(
                        ready.the(Acts.class),
                        ready.the(OnALetter.class),
                        ready.the(Attempt.class),
                        new KilledAtTheEnd(ready.the(InstantSource.class)),
                        ready.the(WhatBecameOfIt.class),
                        ready.the(KeepingARenewedToken.class));
        assertThatThrownBy(() -> at(ready, moment, sending))
                .isInstanceOf(KilledAtTheEnd.Killed.class);
    }

    /** Something decided since has overtaken every letter. */
    public static void whereAllIsOvertaken(ReadySchool ready, Instant moment) {
        at(
                ready,
                moment,
                new SendingLetters(
                        ready.the(Acts.class),
                        ready.the(OnALetter.class),
                        new Attempt(ready.the(MailSettings.class), List.of((_, _) -> true)),
                        ready.the(Postman.class),
                        ready.the(WhatBecameOfIt.class),
                        ready.the(KeepingARenewedToken.class)));
    }

    /** An answer of the mail server comes when nobody waits for it any more. */
    public static void answersLate(ReadySchool ready, Outbox.Due due, Instant moment) {
        ready.the(WoundClock.class)
                .at(
                        moment,
                        () ->
                                ready.the(WhatBecameOfIt.class)
                                        .record(
                                                Scopes.ofEvenhand(ready.school().org(), "testtest"),
                                                due,
                                                new Answer.Accepted("250 queued")));
    }

    private static void at(ReadySchool ready, Instant moment, SendingLetters sending) {
        ready.the(WoundClock.class).at(moment, () -> sending.send(ready.school().org()));
    }
}
