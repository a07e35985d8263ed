package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a long paper in their order, numbered, each with the page on which it begins; a
 * reader of the PDF is led there by a press.
 */
public record Contents(List<Part> parts) implements Block {
    /**
     * One part.
     *
     * @param section the name of a section of the same paper
     * @param says what stands there
     */
    public record Part(String section, String says) {}

    public Contents {
        parts = List.copyOf(parts);
    }

    @Override
    public Stream<String> words() {
        return parts.stream().map(Part::says);
    }

    @Override
    public boolean saysNothing() {
        return words().noneMatch(Words::saysSomething);
    }

    List<Paragraph> items() {
        return words().map(Paragraph::of).toList();
    }
}
