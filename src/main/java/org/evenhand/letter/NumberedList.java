package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/** Points that are cited by their number: the clauses of a restriction, for example (P50). */
public record NumberedList(List<Paragraph> items) implements Block {
    public NumberedList {
        items = List.copyOf(items);
    }

    public static NumberedList of(String... items) {
        return new NumberedList(Stream.of(items).map(Paragraph::of).toList());
    }

    @Override
    public Stream<String> words() {
        return Paragraph.wordsOf(items);
    }

    @Override
    public boolean saysNothing() {
        return Paragraph.allSayNothing(items);
    }
}
