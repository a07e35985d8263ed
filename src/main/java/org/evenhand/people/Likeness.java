package org.evenhand.people;

/** How alike a word looked for is to others: 1 when the same, 0 when not at all. */
final class Likeness {
    /** Less than this is no likeness: three letters of which one is right find everybody. */
    private static final double LEAST = 0.55;

    /** The same in letters: of twenty, no more than these may be wrong. */
    private static final int MOST_OF_TWENTY = 9;

    private final String wanted;
    private final String wantedSound;
    private final int letters;

    Likeness(String wanted) {
        this.wanted = wanted;
        this.wantedSound = Sound.of(wanted);
        this.letters = Word.letters(wanted);
    }

    String wanted() {
        return wanted;
    }

    double to(Word word) {
        String spelt = word.spelt();
        if (spelt.equals(wanted)) {
            return 1;
        }
        if (spelt.startsWith(wanted)) {
            return 0.8 + 0.15 * wanted.length() / spelt.length();
        }
        boolean soundsTheSame =
                wanted.length() > 1 && spelt.length() > 1 && wantedSound.equals(word.sound());
        double likeness = wanted.length() >= 3 && spelt.contains(wanted) ? 0.7 : 0;
        int longer = Math.max(wanted.length(), spelt.length());
        int most = soundsTheSame ? longer : longer * MOST_OF_TWENTY / 20;
        int edits = atLeast(word) > most ? most + 1 : edits(wanted, spelt, most);
        if (edits <= most) {
            double alike = 1 - (double) edits / longer;
            likeness = Math.max(likeness, alike);
            if (soundsTheSame) {
                likeness = Math.max(likeness, 0.6 + 0.35 * alike);
            }
        }
        return likeness < LEAST ? 0 : likeness;
    }

    /**
     * No fewer edits than these, and soon told: each letter more than the other has, and each that
     * is nowhere in the other, is one.
     */
    private int atLeast(Word word) {
        int missing = Integer.bitCount(letters & ~word.letters());
        int added = Integer.bitCount(word.letters() & ~letters);
        int more = Math.abs(wanted.length() - word.spelt().length());
        return Math.max(more, Math.max(missing, added));
    }

    /**
     * Letters wrong, missing, too many, or two exchanged: each counts one. Where there are more
     * than so many, one more than that: nobody asks how many, and it is known long before the end.
     */
    static int edits(String one, String other, int most) {
        int many = most + 1;
        if (Math.abs(one.length() - other.length()) > most) {
            return many;
        }
        char[] letters = other.toCharArray();
        int[] twoBack = new int[letters.length + 1];
        int[] back = new int[letters.length + 1];
        int[] here = new int[letters.length + 1];
        for (int j = 0; j <= letters.length; j++) {
            back[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            char letter = one.charAt(i - 1);
            int before = i > 1 ? one.charAt(i - 2) : -1;
            // Whatever stands further from the diagonal is more edits than so many.
            int from = Math.max(1, i - most);
            int to = Math.min(letters.length, i + most);
            here[from - 1] = from == 1 ? i : many;
            if (i + most <= letters.length) {
                back[i + most] = many;
            }
            int fewest = here[from - 1];
            for (int j = from; j <= to; j++) {
                int wrong = letter == letters[j - 1] ? 0 : 1;
                int least = Math.min(Math.min(here[j - 1], back[j]) + 1, back[j - 1] + wrong);
                if (j > 1 && letter == letters[j - 2] && before == letters[j - 1]) {
                    least = Math.min(least, twoBack[j - 2] + 1);
                }
                here[j] = least;
                fewest = Math.min(fewest, least);
            }
            if (fewest > most) {
                return many;
            }
            int[] spare = twoBack;
            twoBack = back;
            back = here;
            here = spare;
        }
        return Math.min(back[letters.length], many);
    }
}
