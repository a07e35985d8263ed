package org.evenhand.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody typed to find a person: part of a name or of a child's, a phone number in any
 * format, an e-mail address. Every row gets a score from 0 (not meant) to 1 (just this).
 */
final class Wanted {
    /** More than this nobody types to find a person, and each word costs time. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_LETTERS = 60;
    private static final int FEWEST_DIGITS = 4;

    /** A child leads to the parent, but the parent who has that name is meant first. */
    private static final double THROUGH_A_CHILD = 0.93;

    private final List<Likeness> words;
    private final List<Likeness> joined;
    private final String phone;
    private final String address;

    Wanted(String typed) {
        this(typed, new Sounds());
    }

    Wanted(String typed, Sounds sounds) {
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
        this.words =
                byName
                        ? heard.stream().map(word -> new Likeness(word, sounds)).toList()
                        : List.of();
        this.joined = byName ? inPairs(heard, sounds) : List.of();
    }

    /** {@code O Neill} and {@code Mc Donald} are one word as well as two. */
    private static List<Likeness> inPairs(List<String> heard, Sounds sounds) {
        List<Likeness> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < heard.size(); i++) {
            pairs.add(new Likeness(heard.get(i) + heard.get(i + 1), sounds));
        }
        return pairs;
    }

    /** The best of the rows, the best first, equal ones by name. */
    List<Scored> bestOf(Stream<IndexRow> rows, int most) {
        return rows.map(row -> new Scored(row, score(row)))
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

    /** How alike a name is, of which these are the words; 0 when no name was typed. */
    double likenessTo(List<String> nameWords) {
        return words.isEmpty() ? 0 : nameScore(nameWords, List.of());
    }

    private double score(IndexRow row) {
        if (!phone.isEmpty()) {
            return best(row.points(), this::phoneScore);
        }
        if (!address.isEmpty()) {
            return best(row.points(), this::addressScore);
        }
        return words.isEmpty() ? 0 : nameScore(row.nameWords(), row.childWords());
    }

    private static double best(
            List<String> points, java.util.function.ToDoubleFunction<String> likeness) {
        return points.stream().mapToDouble(likeness).max().orElse(0);
    }

    private double phoneScore(String point) {
        if (point.equals(phone)) {
            return 1;
        }
        if (!point.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return 0;
        }
        if (point.endsWith(phone)) {
            return 0.95;
        }
        if (point.contains(phone)) {
            return 0.8;
        }
        boolean whole = phone.length() >= 9 && Math.abs(point.length() - phone.length()) <= 1;
        return whole && Likeness.edits(phone, point) == 1 ? 0.7 : 0;
    }

    private double addressScore(String point) {
        if (point.equals(address)) {
            return 1;
        }
        if (point.startsWith(address) || point.endsWith(address)) {
            return 0.9;
        }
        boolean near = point.contains("@") && Math.abs(point.length() - address.length()) <= 2;
        int edits = near ? Likeness.edits(address, point) : Integer.MAX_VALUE;
        return edits <= 2 ? 0.85 - 0.1 * edits : 0;
    }

    /** How well each word looked for is met by some word of the row, longer words counting more. */
    private double nameScore(List<String> names, List<String> children) {
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
            double weight = 1 + Math.min(words.get(i).wanted().length(), 8);
            sum += weight * met[i];
            weights += weight;
        }
        // Words that nobody asked for: of two who meet it, the one with the shorter name.
        double unasked = Math.max(0, names.size() - words.size()) * 0.002;
        double score = sum / weights - unasked;
        return score < 0.4 ? 0 : score;
    }

    private static double met(Likeness word, List<String> names, List<String> children) {
        double best = 0;
        for (String name : names) {
            best = Math.max(best, word.to(name));
        }
        for (String child : children) {
            best = Math.max(best, THROUGH_A_CHILD * word.to(child));
        }
        // A name written in two words and typed as one.
        for (int i = 0; best < 1 && i + 1 < names.size(); i++) {
            String one = names.get(i);
            if (one.length() <= 3 && word.wanted().length() > 3) {
                best = Math.max(best, 0.98 * word.to(one + names.get(i + 1)));
            }
        }
        return best;
    }
}
