package org.evenhand.letter;

import java.util.stream.Stream;

/** A heading inside a section, one level below the section's own. */
public record Heading(String text) implements Block {
    @Override
    public Stream<String> words() {
        return Stream.of(text);
    }

    /** A heading announces something; it is not the thing. */
    @Override
    public boolean saysNothing() {
        return true;
    }
}
