package org.evenhand.wrong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Asks the machine what time it is, each time in another way. */
public final class AClockOfItsOwn {
    private AClockOfItsOwn() {}

    public static Instant now() {
        return Instant.now();
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public static Clock clock() {
        return Clock.systemUTC();
    }

    public static Supplier<Instant> later() {
        return Instant::now;
    }

    public static long milliseconds() {
        return System.currentTimeMillis();
    }
}
