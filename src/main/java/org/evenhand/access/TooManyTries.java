package org.evenhand.access;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** There were too many wrong passwords; nothing is looked at before that moment. */
public final class TooManyTries extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final Instant until;

    TooManyTries(Instant until) {
        super("Too many tries");
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
