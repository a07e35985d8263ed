package org.evenhand.mail.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.mail.Message;

/**
 * After what time a message is tried again: soon, then ever later, for a day and a half and over a
 * night, so that a mail server may be down for a day. Then a person sends it another way.
 */
final class Gaps {
    private static final Duration LONG_ENOUGH = Duration.ofHours(36);
    private static final int OFTEN_ENOUGH = 8;
    private static final List<Duration> GAPS =
            List.of(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(20),
                    Duration.ofMinutes(40),
                    Duration.ofMinutes(80),
                    Duration.ofMinutes(160));

    private Gaps() {}

    /** When it is tried again; empty when it was tried for long enough. */
    static Optional<Instant> again(Message message, Instant now) {
        int tries = message.tries();
        Instant first = message.firstTried().orElse(now);
        boolean over = tries >= OFTEN_ENOUGH && !now.isBefore(first.plus(LONG_ENOUGH));
        return over
                ? Optional.empty()
                : Optional.of(now.plus(GAPS.get(Math.clamp(tries - 1L, 0, GAPS.size() - 1))));
    }
}
