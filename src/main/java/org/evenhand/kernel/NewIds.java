package org.evenhand.kernel;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes UUIDv7 values (RFC 9562): 48 bits of Unix milliseconds, then random bits. Ids made in the
 * same millisecond are in no particular order; the order of the record is the sealer's, never an
 * id's.
 */
public final class NewIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstantSource clock;

    public NewIds(InstantSource clock) {
        this.clock = clock;
    }

    public UUID next() {
        long time = clock.millis();
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long high = (time << 16) | 0x7000L | ((random[0] & 0x0FL) << 8) | (random[1] & 0xFFL);
        long low = 0x2L;
        for (int i = 2; i < 10; i++) {
            low = i == 2 ? (low << 6) | (random[i] & 0x3FL) : (low << 8) | (random[i] & 0xFFL);
        }
        return new UUID(high, low);
    }
}
