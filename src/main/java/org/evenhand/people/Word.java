package org.evenhand.people;

/**
 * A word of somebody's name as it is recorded, with what is asked of it whenever it is compared: to
 * hear how it sounds takes longer than to compare two.
 *
 * @param number among the {@link Words} of its school
 * @param letters as {@link #letters}
 */
record Word(int number, String spelt, String sound, int letters) {
    static Word of(int number, String spelt) {
        return new Word(number, spelt, Sound.of(spelt), letters(spelt));
    }

    /** Which letters stand in it, each as one of 32 signs: some share one. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }
}
