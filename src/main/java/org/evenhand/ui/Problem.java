package org.evenhand.ui;

import org.evenhand.kernel.Ground;
import org.jspecify.annotations.Nullable;

/**
 * One thing to put right in a form.
 *
 * @param field the name of the field whose answer it concerns
 * @param anchor the id of the control that the error summary leads to
 * @param message the sentence shown in the summary and beside the field, without a full stop
 * @param ground what says no; null when an answer is wanting or cannot be read
 */
public record Problem(String field, String anchor, String message, @Nullable Ground ground) {
    public Problem {
        if (message.isBlank()) {
            throw new IllegalArgumentException("A problem says what is wrong");
        }
    }

    /** The rule that says no; null when none does. */
    public @Nullable String rule() {
        return ground == null ? null : ground.rule();
    }
}
