package org.evenhand.people;

import java.util.HashMap;
import java.util.Map;

/** How alike a word looked for is to others: 1 when the same, 0 when not at all. */
final class Likeness {
    /** Less than this is no likeness: three letters of which one is right find everybody. */
    private static final double LEAST = 0.55;

    private final String wanted;
    private final String wantedSound;
    private final int letters;
    private final Sounds sounds;
    private final Map<String, Double> known = new HashMap<>();

    Likeness(String wanted, Sounds sounds) {
        this.wanted = wanted;
        this.wantedSound = Sound.of(wanted);
        this.letters = letters(wanted);
        this.sounds = sounds;
    }

    String wanted() {
        return wanted;
    }

    /** The same words come again and again in one school, so each is compared once. */
    double to(String word) {
        Double before = known.get(word);
        if (before != null) {
            return before;
        }
        double likeness = compared(word);
        known.put(word, likeness);
        return likeness;
    }

    private double compared(String word) {
        if (word.equals(wanted)) {
            return 1;
        }
        if (word.startsWith(wanted)) {
            return 0.8 + 0.15 * wanted.length() / word.length();
        }
        boolean soundsTheSame =
                wanted.length() > 1 && word.length() > 1 && wantedSound.equals(sounds.of(word));
        double likeness = wanted.length() >= 3 && word.contains(wanted) ? 0.7 : 0;
        if (soundsTheSame || atMost(word) >= LEAST) {
            double spelt = spelt(edits(wanted, word), word);
            likeness = Math.max(likeness, spelt);
            if (soundsTheSame) {
                likeness = Math.max(likeness, 0.6 + 0.35 * spelt);
            }
        }
        return likeness < LEAST ? 0 : likeness;
    }

    private double spelt(int edits, String word) {
        return 1 - (double) edits / Math.max(wanted.length(), word.length());
    }

    /**
     * No more alike than this, and soon told: each letter more than the other has, and each that is
     * nowhere in the other, is an edit.
     */
    private double atMost(String word) {
        int other = letters(word);
        int alone =
                Math.max(Integer.bitCount(letters & ~other), Integer.bitCount(other & ~letters));
        return spelt(Math.max(Math.abs(wanted.length() - word.length()), alone), word);
    }

    /** Which letters stand in it, each as one of 32 signs: some share one, which makes no edit. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** Letters wrong, missing, too many, or two exchanged: each counts one. */
    static int edits(String one, String other) {
        int width = other.length() + 1;
        int[] twoBack = new int[width];
        int[] back = new int[width];
        int[] here = new int[width];
        for (int j = 0; j < width; j++) {
            back[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            here[0] = i;
            for (int j = 1; j < width; j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(here[j - 1], back[j]) + 1, back[j - 1] + wrong);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, twoBack[j - 2] + 1);
                }
                here[j] = least;
            }
            int[] spare = twoBack;
            twoBack = back;
            back = here;
            here = spare;
        }
        return back[other.length()];
    }
}
