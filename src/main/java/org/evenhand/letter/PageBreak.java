package org.evenhand.letter;

import java.util.stream.Stream;

/** What follows begins on a page of its own, on paper; on a screen it is a pause. */
public record PageBreak() implements Block {
    @Override
    public Stream<String> words() {
        return Stream.empty();
    }

    @Override
    public boolean saysNothing() {
        return true;
    }
}
