package org.evenhand.letter;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The close of a letter, with room to sign by hand.
 *
 * @param closing for example {@code Yours sincerely}
 * @param name who signs
 * @param role the office in which they sign
 * @param second a line below that; absent when there is none
 */
public record SignatureBlock(String closing, String name, String role, @Nullable String second)
        implements Block {
    public SignatureBlock(String closing, String name, String role) {
        this(closing, name, role, null);
    }

    @Override
    public Stream<String> words() {
        return Stream.of(closing, name, role, more());
    }

    /** The line below the office; empty when there is none. */
    String more() {
        return second == null ? "" : second;
    }

    @Override
    public boolean saysNothing() {
        return !Words.saysSomething(name);
    }
}
