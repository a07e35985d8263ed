package org.evenhand.ui;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists of words separated by spaces, as the attributes {@code class} and {@code aria-describedby}.
 */
public final class Words {
    private Words() {}

    /** The words that are there; null when there are none, so that the attribute is left out. */
    public static @Nullable String of(@Nullable String... words) {
        String joined =
                Arrays.stream(words)
                        .filter(Objects::nonNull)
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    /** The word when the condition holds, otherwise nothing. */
    public static @Nullable String when(boolean condition, String word) {
        return condition ? word : null;
    }
}
