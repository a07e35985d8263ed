package org.evenhand.people;

/**
 * A rough key to how a name sounds: its consonants, those alike as one, none twice. Made for the
 * names of our schools rather than for English alone: Welsh {@code ff} and {@code dd}, Polish
 * {@code sz}, {@code cz} and {@code w}, Urdu in Latin letters with its {@code kh} and doubled
 * vowels.
 */
final class Sound {
    private static final String[][] GROUPS = {
        {"tsch", "C"},
        {"sch", "S"},
        {"tch", "C"},
        {"szcz", "S"},
        {"sz", "S"},
        {"cz", "C"},
        {"ch", "C"},
        {"sh", "S"},
        {"kh", "K"},
        {"gh", ""},
        {"ph", "F"},
        {"th", "T"},
        {"dd", "T"},
        {"rz", "S"},
        {"zh", "S"},
        {"dj", "J"},
        {"ck", "K"},
        {"qu", "K"},
        {"rh", "R"},
        {"wr", "R"},
        {"kn", "N"},
        {"bh", "B"},
        {"dh", "T"},
        {"ci", "S"},
        {"ce", "S"},
        {"cy", "S"},
        {"ge", "J"},
        {"gi", "J"}
    };
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String SOUNDS = " BKT FG  JKLMN PKRST FFS S";

    private Sound() {}

    /** The key of a word as {@link Spelling} writes it; other scripts are their own key. */
    static String of(String word) {
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            String[] group = groupAt(word, at);
            if (group != null) {
                add(key, group[1]);
                at += group[0].length();
            } else {
                add(key, sound(word, at));
                at++;
            }
        }
        // A name that is all vowels, such as Aoife or Eia, begins with one.
        return key.isEmpty() ? word.substring(0, Math.min(1, word.length())) : key.toString();
    }

    private static String @org.jspecify.annotations.Nullable [] groupAt(String word, int at) {
        for (String[] group : GROUPS) {
            if (word.startsWith(group[0], at)) {
                return group;
            }
        }
        return null;
    }

    private static String sound(String word, int at) {
        char letter = word.charAt(at);
        int place = LETTERS.indexOf(letter);
        if (place < 0) {
            return String.valueOf(letter);
        }
        // A W is a consonant only where a word begins; elsewhere it is half a vowel.
        if (letter == 'w' && at > 0 && "aeiou".indexOf(word.charAt(at - 1)) >= 0) {
            return "";
        }
        char sound = SOUNDS.charAt(place);
        if (letter == 'x') {
            return "KS";
        }
        return sound == ' ' ? "" : String.valueOf(sound);
    }

    private static void add(StringBuilder key, String sound) {
        for (int i = 0; i < sound.length(); i++) {
            if (key.isEmpty() || key.charAt(key.length() - 1) != sound.charAt(i)) {
                key.append(sound.charAt(i));
            }
        }
    }
}
