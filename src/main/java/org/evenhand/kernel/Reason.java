package org.evenhand.kernel;

import java.util.Optional;

/**
 * Why a rule is not kept, and what would put it right.
 *
 * @param because a sentence: what is so, or what is missing
 * @param remedy what would put it right and who may do that; empty when nothing would
 */
public record Reason(String because, String remedy) {
    /** Nothing when the rule is kept, else this. */
    public static Optional<Reason> unless(boolean kept, String because, String remedy) {
        return kept ? Optional.empty() : Optional.of(new Reason(because, remedy));
    }

    /** The same reason as a ground that was found elsewhere. */
    public static Reason of(Ground ground) {
        return new Reason(ground.because(), ground.remedy());
    }
}
