package org.evenhand.ledger;

import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that can be wound: inside {@link #at} it shows the moment given, elsewhere the real one.
 * The demonstration school and tests live a year in seconds by it; a real school never has one.
 */
public final class WoundClock implements InstantSource {
    private static final ScopedValue<Instant> WOUND_TO = ScopedValue.newInstance();

    private final InstantSource real;

    public WoundClock(InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return WOUND_TO.isBound() ? WOUND_TO.get() : real.instant();
    }

    /** Does the work as if it were that moment. */
    public void at(Instant moment, Runnable work) {
        ScopedValue.where(WOUND_TO, moment).run(work);
    }
}
