package org.evenhand.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.evenhand.kernel.Period;

/**
 * The moment at which the tests of one run take place: a Wednesday afternoon in term, and from
 * there on the clock goes as it does. A test that passes on some days and at some hours only is a
 * fault of the test or of the program; so that it can be found, any other moment can be chosen:
 *
 * <pre>./mvnw verify -Devenhand.test.moment=2027-03-28T00:58</pre>
 */
public final class TestMoment {
    private static final String USUAL = "2026-11-25T16:40";

    // When the run began is what is wanted here.
    @SuppressWarnings("TimeInStaticInitializer")
    private static final Duration AHEAD =
            Duration.between(
                    Instant.now(),
                    LocalDateTime.parse(System.getProperty("evenhand.test.moment", USUAL))
                            .atZone(Period.LONDON)
                            .toInstant());

    private TestMoment() {}

    /** A clock that began to go at that moment. */
    static InstantSource clock() {
        return Clock.offset(Clock.systemUTC(), AHEAD);
    }

    public static Instant now() {
        return clock().instant();
    }

    /** As a clock on the wall in London shows it. */
    public static ZonedDateTime london() {
        return now().atZone(Period.LONDON);
    }

    public static LocalDate today() {
        return london().toLocalDate();
    }
}
