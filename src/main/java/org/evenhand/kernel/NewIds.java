package org.evenhand.kernel;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes UUIDv7 values (RFC 9562): 48 bits of Unix milliseconds, then random bits. Of ids made in
 * the same millisecond one after another each is greater than the one before, by a random step, so
 * that facts recorded together are read in the order in which they were recorded. The order of the
 * sealed record is the sealer's all the same, never an id's.
 */
public final class NewIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The random bits begin below this, which leaves room for every step of one millisecond. */
    private static final long HALF = 1L << 61;

    private static final long VARIANT = 0x2L << 62;
    private static final long LONGEST_STEP = 1L << 32;

    private final InstantSource clock;
    private long time = -1;
    private long high;
    private long low;

    public NewIds(InstantSource clock) {
        this.clock = clock;
    }

    public synchronized UUID next() {
        long now = clock.millis();
        if (now == time) {
            low += 1 + RANDOM.nextLong(LONGEST_STEP);
        } else {
            time = now;
            high = (now << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
            low = RANDOM.nextLong(HALF);
        }
        return new UUID(high, VARIANT | low);
    }
}
