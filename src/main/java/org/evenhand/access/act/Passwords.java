package org.evenhand.access.act;

import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;

/** What a password must be. */
public final class Passwords {
    public static final int SHORTEST = 12;

    /** Long enough for any sentence; hashing more would only cost time. */
    public static final int LONGEST = 200;

    private Passwords() {}

    /** A sentence about what is wrong with it; empty when nothing is. */
    public static Optional<String> wrongWith(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Choose a password of at least 12 characters");
        }
        return password.length() > LONGEST
                ? Optional.of("Choose a password of at most 200 characters")
                : Optional.empty();
    }

    static Optional<Ground> against(String password) {
        return wrongWith(password)
                .map(because ->
                        new Ground("access.password-too-weak", PolicyParagraph.p(51), because));
    }
}
