package org.evenhand.letter;

import java.util.stream.Stream;

/**
 * The close of a letter, with room to sign by hand.
 *
 * @param closing for example {@code Yours sincerely}
 * @param name who signs
 * @param role the office in which they sign
 */
public record SignatureBlock(String closing, String name, String role) implements Block {
    @Override
    public Stream<String> words() {
        return Stream.of(closing, name, role);
    }

    @Override
    public boolean saysNothing() {
        return !Words.saysSomething(name);
    }
}
