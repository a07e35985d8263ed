package org.evenhand.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The search as it would be written if it might take as long as it likes: every word with every
 * word, letter by letter, nothing kept and nothing left out. {@link Roll} has to find the same.
 *
 * @param least likeness below which two words have nothing to do with each other
 */
record PlainSearch(double least) {
    List<People.Found> find(List<IndexRow> rows, String typed, int most) {
        return rows.stream()
                .map(row -> new People.Found(row.person(), row.name(), score(row, typed)))
                .filter(found -> found.score() > 0)
                .sorted(
                        Comparator.comparingDouble(People.Found::score)
                                .reversed()
                                .thenComparing(People.Found::name)
                                .thenComparing(found -> found.id().value()))
                .limit(most)
                .toList();
    }

    private double score(IndexRow row, String typed) {
        String digits = Spelling.phone(typed);
        if (digits.length() >= 4 && typed.codePoints().noneMatch(Character::isLetter)) {
            return row.points().stream().mapToDouble(it -> phone(digits, it)).max().orElse(0);
        }
        if (typed.contains("@")) {
            String address = Spelling.address(typed);
            return row.points().stream().mapToDouble(it -> address(address, it)).max().orElse(0);
        }
        List<String> words =
                Spelling.words(typed).stream()
                        .map(word -> word.substring(0, Math.min(60, word.length())))
                        .limit(8)
                        .toList();
        return words.isEmpty() ? 0 : name(words, row.nameWords(), row.childWords());
    }

    private static double phone(String typed, String point) {
        if (point.equals(typed)) {
            return 1;
        }
        if (!point.matches("[0-9]*")) {
            return 0;
        }
        if (point.endsWith(typed)) {
            return 0.95;
        }
        if (point.contains(typed)) {
            return 0.8;
        }
        return typed.length() >= 9 && edits(typed, point) == 1 ? 0.7 : 0;
    }

    private static double address(String typed, String point) {
        if (point.equals(typed)) {
            return 1;
        }
        if (point.startsWith(typed) || point.endsWith(typed)) {
            return 0.9;
        }
        int edits = edits(typed, point);
        return point.contains("@") && edits <= 2 ? 0.85 - 0.1 * edits : 0;
    }

    private double name(List<String> words, List<String> names, List<String> children) {
        double[] met = new double[words.size()];
        for (int i = 0; i < met.length; i++) {
            met[i] = met(words.get(i), names, children);
        }
        for (int i = 0; i + 1 < met.length; i++) {
            double together = met(words.get(i) + words.get(i + 1), names, children);
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
        double score = sum / weights - Math.max(0, names.size() - words.size()) * 0.002;
        return score < 0.4 ? 0 : score;
    }

    private double met(String word, List<String> names, List<String> children) {
        List<Double> all = new ArrayList<>(List.of(0.0));
        names.forEach(name -> all.add(likeness(word, name)));
        children.forEach(child -> all.add(0.93 * likeness(word, child)));
        for (int i = 0; i + 1 < names.size(); i++) {
            if (names.get(i).length() <= 3 && word.length() > 3) {
                all.add(0.98 * likeness(word, names.get(i) + names.get(i + 1)));
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private double likeness(String wanted, String word) {
        if (word.equals(wanted)) {
            return 1;
        }
        if (word.startsWith(wanted)) {
            return 0.8 + 0.15 * wanted.length() / word.length();
        }
        double spelt = 1 - (double) edits(wanted, word) / Math.max(wanted.length(), word.length());
        double likeness = Math.max(spelt, wanted.length() >= 3 && word.contains(wanted) ? 0.7 : 0);
        if (wanted.length() > 1 && word.length() > 1 && Sound.of(wanted).equals(Sound.of(word))) {
            likeness = Math.max(likeness, 0.6 + 0.35 * spelt);
        }
        return likeness < least ? 0 : likeness;
    }

    /** Of each beginning with each: one wrong, one too many or missing, two exchanged. */
    static int edits(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : edits(edits, one, i, other, j);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int edits(int[][] edits, String one, int i, String other, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        edits[i - 1][j - 1] + wrong,
                        Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean exchanged =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
