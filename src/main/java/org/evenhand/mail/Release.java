package org.evenhand.mail;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.calendar.Calendars;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterKind;

/** When a message that waits goes. */
public final class Release {
    private Release() {}

    /**
     * The moment, by the term dates as they are entered now: not before its ten minutes are over,
     * and not to land when nobody can answer (J13). Empty when no such moment is known any more.
     */
    public static Optional<Instant> of(Unit unit, IssuedLetter letter, Message message) {
        Instant ready = message.notBefore().isBefore(unit.now()) ? unit.now() : message.notBefore();
        boolean atAnyTime =
                letter.kind() == LetterKind.INTERIM_BAR_CONFIRMED
                        || !message.queued().allTheSame().isBlank();
        return atAnyTime ? Optional.of(ready) : LandingTimes.from(ready, Calendars.of(unit));
    }
}
