package org.evenhand.mail.act;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.WoundClock;
import org.evenhand.letter.act.OnALetter;
import org.evenhand.mail.smtp.KilledAtTheEnd;
import org.evenhand.walk.ReadySchool;

/** Looks at the outbox as the program does, and is gone in the middle. */
public final class Killed {
    private Killed() {}

    /** The mail server has taken the letter by then. */
    public static void beforeTheAnswerIsWrittenDown(ReadySchool ready, Instant moment) {
        SendingLetters sending =
                new SendingLetters(
                        ready.the(Acts.class),
                        ready.the(OnALetter.class),
                        ready.the(Attempt.class),
                        new KilledAtTheEnd(ready.the(InstantSource.class)),
                        ready.the(WhatBecameOfIt.class));
        assertThatThrownBy(
                        () ->
                                ready.the(WoundClock.class)
                                        .at(moment, () -> sending.send(ready.school().org())))
                .isInstanceOf(KilledAtTheEnd.Killed.class);
    }
}
