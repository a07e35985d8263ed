package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a school has on its paper beside its name and how it is reached. It is kept with each
 * letter, so that an old one is always shown on the paper of its day.
 *
 * @param crest absent when it has none
 * @param lines below the ways to reach it: a website, a motto
 * @param foot below the last word: who stands behind the school, its registrations; may be empty
 * @param version the how-manieth paper of the school this is
 */
public record Stationery(@Nullable Crest crest, List<String> lines, String foot, int version) {
    public static final int MOST_LINES = 3;
    public static final int LONGEST_LINE = 90;
    public static final int LONGEST_FOOT = 300;

    public Stationery {
        lines = List.copyOf(lines);
    }

    Stream<String> words() {
        return Stream.concat(lines.stream(), Stream.of(foot));
    }
}
