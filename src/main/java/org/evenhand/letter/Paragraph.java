package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/** A paragraph, made of runs. */
public record Paragraph(List<Run> runs) implements Block {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(List.of(runs));
    }

    public static Paragraph of(String text) {
        return of(Run.plain(text));
    }

    /** The language that most of its words are in; empty for the letter's own. */
    String mostlyIn() {
        String most = "";
        int length = lengthIn(most);
        for (Run run : runs) {
            if (lengthIn(run.language()) > length) {
                most = run.language();
                length = lengthIn(most);
            }
        }
        return most;
    }

    private int lengthIn(String language) {
        return runs.stream()
                .filter(run -> run.language().equals(language))
                .mapToInt(run -> run.text().length())
                .sum();
    }

    @Override
    public Stream<String> words() {
        return runs.stream().map(Run::text);
    }

    @Override
    public boolean saysNothing() {
        return words().noneMatch(Words::saysSomething);
    }

    static boolean allSayNothing(List<Paragraph> paragraphs) {
        return paragraphs.stream().allMatch(Paragraph::saysNothing);
    }

    static Stream<String> wordsOf(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(Paragraph::words);
    }
}
