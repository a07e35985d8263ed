package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * What matters most, label beside value: the page "At a glance" (J13).
 *
 * @param caption what the rows are, read out before them
 * @param facts the rows; lines that do not apply are left out, not left empty
 */
public record KeyFacts(String caption, List<Fact> facts) implements Block {
    /** One row: a plain label, and what is so in one or more paragraphs. */
    public record Fact(String label, List<Paragraph> says) {
        public Fact {
            says = List.copyOf(says);
        }

        public static Fact of(String label, String... says) {
            return new Fact(label, Stream.of(says).map(Paragraph::of).toList());
        }

        /** The same with each piece in its language. */
        public static Fact of(String label, Said says) {
            return new Fact(label, List.of(says.paragraph()));
        }

        private Stream<String> words() {
            return Stream.concat(Stream.of(label), Paragraph.wordsOf(says));
        }
    }

    public KeyFacts {
        facts = List.copyOf(facts);
    }

    @Override
    public Stream<String> words() {
        return Stream.concat(Stream.of(caption), facts.stream().flatMap(Fact::words));
    }

    @Override
    public boolean saysNothing() {
        return facts.stream().allMatch(fact -> Paragraph.allSayNothing(fact.says()));
    }

    @Override
    public Stream<String> leftEmpty() {
        return facts.stream().filter(fact -> Paragraph.allSayNothing(fact.says())).map(Fact::label);
    }
}
