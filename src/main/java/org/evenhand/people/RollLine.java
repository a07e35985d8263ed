package org.evenhand.people;

import java.util.ArrayList;
import java.util.List;

/**
 * One person of the roll, ready to be compared with what was typed: nothing of it is worked out
 * again for each letter that somebody types.
 *
 * @param named the words of their name as it is recorded now
 * @param names the words of all their names
 * @param children the words of the names of all children
 */
record RollLine(IndexRow row, List<String> named, Names names, List<Word> children) {
    static RollLine of(IndexRow row, Words words) {
        return new RollLine(
                row,
                Spelling.words(row.name()),
                Names.of(row.nameWords(), words),
                words.of(row.childWords()));
    }

    /**
     * The words of names.
     *
     * @param together a short one with the next: some are written in two words and typed as one
     */
    record Names(List<Word> words, List<Word> together) {
        static final int SHORT = 3;

        static Names of(List<String> names, Words words) {
            return new Names(words.of(names), words.of(inPairs(names)));
        }

        private static List<String> inPairs(List<String> names) {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < names.size(); i++) {
                if (names.get(i).length() <= SHORT) {
                    pairs.add(names.get(i) + names.get(i + 1));
                }
            }
            return pairs;
        }
    }
}
