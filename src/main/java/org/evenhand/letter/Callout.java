package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something set apart so that it is found in a hurry: the emergency route, for example (P62).
 *
 * @param label what it is for
 * @param says what to do or know
 */
public record Callout(String label, List<Paragraph> says) implements Block {
    public Callout {
        says = List.copyOf(says);
    }

    public static Callout of(String label, String... says) {
        return new Callout(label, Stream.of(says).map(Paragraph::of).toList());
    }

    @Override
    public Stream<String> words() {
        return Stream.concat(Stream.of(label), Paragraph.wordsOf(says));
    }

    @Override
    public boolean saysNothing() {
        return Paragraph.allSayNothing(says);
    }
}
