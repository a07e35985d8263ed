package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/** Points in no particular order. */
public record BulletList(List<Paragraph> items) implements Block {
    public BulletList {
        items = List.copyOf(items);
    }

    public static BulletList of(String... items) {
        return new BulletList(Stream.of(items).map(Paragraph::of).toList());
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
