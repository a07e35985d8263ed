package org.evenhand.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What somebody typed to find a person: part of a name or of a child's, a phone number in any
 * format, an e-mail address. Everybody gets a score from 0 (not meant) to 1 (just this).
 */
final class Wanted {
    /** More than this nobody types to find a person, and each word costs time. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_LETTERS = 60;
    private static final int FEWEST_DIGITS = 4;

    /** A child leads to the parent, but the parent who has that name is meant first. */
    private static final double THROUGH_A_CHILD = 0.93;

    private static final double IN_TWO_WORDS = 0.98;

    private final List<TypedWord> words;
    private final List<TypedWord> joined;
    private final String phone;
    private final String address;

    /** To be compared with people whose words are these. */
    Wanted(String typed, Words recorded) {
        List<String> heard =
                Spelling.words(typed).stream()
                        .map(word -> word.substring(0, Math.min(MOST_LETTERS, word.length())))
                        .limit(MOST_WORDS)
                        .toList();
        String digits = Spelling.phone(typed);
        boolean letters = typed.codePoints().anyMatch(Character::isLetter);
        this.phone = letters || digits.length() < FEWEST_DIGITS ? "" : digits;
        this.address = typed.contains("@") ? Spelling.address(typed) : "";
        boolean byName = phone.isEmpty() && address.isEmpty();
        this.words = byName ? TypedWord.each(heard, recorded) : List.of();
        this.joined = byName ? TypedWord.each(inPairs(heard), recorded) : List.of();
    }

    /** {@code O Neill} and {@code Mc Donald} are one word as well as two. */
    private static List<String> inPairs(List<String> heard) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < heard.size(); i++) {
            pairs.add(heard.get(i) + heard.get(i + 1));
        }
        return pairs;
    }

    /** A word of it. The same words come again and again in one school: each is compared once. */
    private static final class TypedWord {
        private static final double NOT_YET = -1;

        private final Likeness likeness;
        private final double[] known;

        TypedWord(String word, Words recorded) {
            this.likeness = new Likeness(word);
            this.known = new double[recorded.size()];
            Arrays.fill(known, NOT_YET);
        }

        static List<TypedWord> each(List<String> words, Words recorded) {
            return words.stream().map(word -> new TypedWord(word, recorded)).toList();
        }

        int length() {
            return likeness.wanted().length();
        }

        double to(Word word) {
            double likeness = known[word.number()];
            if (likeness == NOT_YET) {
                likeness = this.likeness.to(word);
                known[word.number()] = likeness;
            }
            return likeness;
        }
    }

    /** The best of them, the best first, equal ones by name. */
    List<Scored> bestOf(Stream<RollLine> lines, int most) {
        return lines.map(line -> new Scored(line.row(), score(line)))
                .filter(scored -> scored.score() > 0)
                .sorted(Scored.BEST_FIRST)
                .limit(most)
                .toList();
    }

    record Scored(IndexRow row, double score) {
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.row().name())
                        .thenComparing(scored -> scored.row().person().value());
    }

    /** How alike one name is to another. */
    static double likeness(String name, String other) {
        Words recorded = new Words();
        RollLine.Names others = RollLine.Names.of(Spelling.words(other), recorded);
        return new Wanted(name, recorded).likenessTo(others);
    }

    /** How alike names are; 0 when no name was typed. */
    double likenessTo(RollLine.Names names) {
        return words.isEmpty() ? 0 : nameScore(names, List.of());
    }

    private double score(RollLine line) {
        if (!phone.isEmpty()) {
            return best(line.row().points(), this::phoneScore);
        }
        if (!address.isEmpty()) {
            return best(line.row().points(), this::addressScore);
        }
        return words.isEmpty() ? 0 : nameScore(line.names(), line.children());
    }

    private static double best(List<String> points, ToDoubleFunction<String> likeness) {
        double best = 0;
        for (String point : points) {
            best = Math.max(best, likeness.applyAsDouble(point));
        }
        return best;
    }

    private double phoneScore(String point) {
        if (point.equals(phone)) {
            return 1;
        }
        if (!isNumber(point)) {
            return 0;
        }
        if (point.endsWith(phone)) {
            return 0.95;
        }
        if (point.contains(phone)) {
            return 0.8;
        }
        boolean whole = phone.length() >= 9 && Math.abs(point.length() - phone.length()) <= 1;
        return whole && Likeness.edits(phone, point, 1) == 1 ? 0.7 : 0;
    }

    private static boolean isNumber(String point) {
        for (int i = 0; i < point.length(); i++) {
            if (point.charAt(i) < '0' || point.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private double addressScore(String point) {
        if (point.equals(address)) {
            return 1;
        }
        if (point.startsWith(address) || point.endsWith(address)) {
            return 0.9;
        }
        int edits = point.contains("@") ? Likeness.edits(address, point, 2) : Integer.MAX_VALUE;
        return edits <= 2 ? 0.85 - 0.1 * edits : 0;
    }

    /** How well each word looked for is met by some word of theirs, longer words counting more. */
    private double nameScore(RollLine.Names names, List<Word> children) {
        double[] met = new double[words.size()];
        for (int i = 0; i < met.length; i++) {
            met[i] = met(words.get(i), names, children);
        }
        for (int i = 0; i < joined.size(); i++) {
            double together = met(joined.get(i), names, children);
            if (2 * together > met[i] + met[i + 1]) {
                met[i] = together;
                met[i + 1] = together;
            }
        }
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < met.length; i++) {
            double weight = 1 + Math.min(words.get(i).length(), 8);
            sum += weight * met[i];
            weights += weight;
        }
        // Words that nobody asked for: of two who meet it, the one with the shorter name.
        double unasked = Math.max(0, names.words().size() - words.size()) * 0.002;
        double score = sum / weights - unasked;
        return score < 0.4 ? 0 : score;
    }

    private static double met(TypedWord typed, RollLine.Names names, List<Word> children) {
        double best = likest(typed, names.words());
        best = Math.max(best, THROUGH_A_CHILD * likest(typed, children));
        // A name written in two words and typed as one.
        return typed.length() > RollLine.Names.SHORT
                ? Math.max(best, IN_TWO_WORDS * likest(typed, names.together()))
                : best;
    }

    private static double likest(TypedWord typed, List<Word> words) {
        double likest = 0;
        for (Word word : words) {
            likest = Math.max(likest, typed.to(word));
        }
        return likest;
    }
}
