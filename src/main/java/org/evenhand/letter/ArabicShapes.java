package org.evenhand.letter;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters as they are written, by their place in the word. Typefaces do this
 * themselves where a program lets them; the PDF library draws character by character, so each
 * letter is exchanged for the presentation form that Unicode holds for its place. The table is read
 * from Unicode's own character names, so Persian and Urdu letters come with it.
 */
final class ArabicShapes {
    private static final int TATWEEL = 0x0640;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LAM = 0x0644;
    private static final Map<String, Forms> FORMS = readForms();

    private ArabicShapes() {}

    /** The forms one letter has; a letter with no initial form joins only to the one before it. */
    private static final class Forms {
        private final Map<Place, Integer> byPlace = new HashMap<>();

        boolean joinsToNext() {
            return byPlace.containsKey(Place.INITIAL);
        }

        boolean joinsToPrevious() {
            return byPlace.containsKey(Place.FINAL);
        }

        int at(Place place, int otherwise) {
            return byPlace.getOrDefault(place, otherwise);
        }
    }

    private enum Place {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    static String joined(String logical) {
        int[] letters = decomposedWhereNeeded(logical).codePoints().toArray();
        StringBuilder shaped = new StringBuilder(letters.length);
        boolean previousJoins = false;
        for (int i = 0; i < letters.length; i++) {
            int letter = letters[i];
            if (isTransparent(letter)) {
                shaped.appendCodePoint(letter);
                continue;
            }
            Forms forms = formsOf(letter);
            int next = nextLetter(letters, i);
            Forms lamAlef = letter == LAM && next >= 0 ? ligature(letters[next]) : null;
            if (lamAlef != null) {
                Place place = previousJoins ? Place.FINAL : Place.ISOLATED;
                shaped.appendCodePoint(lamAlef.at(place, letter));
                // Marks that stood between the two follow the ligature they now belong to.
                for (int mark = i + 1; mark < next; mark++) {
                    shaped.appendCodePoint(letters[mark]);
                }
                i = next;
                previousJoins = false;
                continue;
            }
            boolean toPrevious = previousJoins && joinsToPrevious(letter, forms);
            boolean toNext =
                    joinsToNext(letter, forms)
                            && next >= 0
                            && joinsToPrevious(letters[next], formsOf(letters[next]));
            shaped.appendCodePoint(
                    forms == null ? letter : forms.at(place(toPrevious, toNext), letter));
            previousJoins = joinsToNext(letter, forms);
        }
        return shaped.toString();
    }

    /** The letters behind presentation forms, each form by itself. */
    static String unjoined(String shaped) {
        return shaped.codePoints().anyMatch(ArabicShapes::isPresentationForm)
                ? Normalizer.normalize(shaped, Normalizer.Form.NFKC)
                : shaped;
    }

    private static Place place(boolean toPrevious, boolean toNext) {
        if (toPrevious) {
            return toNext ? Place.MEDIAL : Place.FINAL;
        }
        return toNext ? Place.INITIAL : Place.ISOLATED;
    }

    private static boolean joinsToPrevious(int letter, @Nullable Forms forms) {
        return joinsBothWays(letter) || (forms != null && forms.joinsToPrevious());
    }

    private static boolean joinsToNext(int letter, @Nullable Forms forms) {
        return joinsBothWays(letter) || (forms != null && forms.joinsToNext());
    }

    private static boolean joinsBothWays(int letter) {
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER;
    }

    private static int nextLetter(int[] letters, int from) {
        int next = from + 1;
        while (next < letters.length && isTransparent(letters[next])) {
            next++;
        }
        return next < letters.length ? next : -1;
    }

    private static boolean isTransparent(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static @Nullable Forms formsOf(int letter) {
        return FORMS.get(Character.toString(letter));
    }

    private static @Nullable Forms ligature(int alef) {
        return FORMS.get(Character.toString(LAM) + Character.toString(alef));
    }

    /** A composed letter without forms of its own is written as its base and its mark. */
    private static String decomposedWhereNeeded(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .mapToObj(Character::toString)
                .map(letter ->
                        FORMS.containsKey(letter) || !isArabic(letter)
                                ? letter
                                : Normalizer.normalize(letter, Normalizer.Form.NFD))
                .forEach(result::append);
        return result.toString();
    }

    private static boolean isArabic(String letter) {
        return Character.UnicodeScript.of(letter.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isPresentationForm(int codePoint) {
        return (codePoint >= 0xFB50 && codePoint <= 0xFBFF)
                || (codePoint >= 0xFE70 && codePoint <= 0xFEFC);
    }

    private static Map<String, Forms> readForms() {
        Map<String, Forms> forms = new HashMap<>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String name = isPresentationForm(form) ? Character.getName(form) : null;
            if (name == null || !isLetterOrLamAlef(name)) {
                continue;
            }
            for (Place place : Place.values()) {
                if (name.endsWith(" " + place + " FORM")) {
                    String letters =
                            Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
                    forms.computeIfAbsent(letters, _ -> new Forms()).byPlace.put(place, form);
                }
            }
        }
        return forms;
    }

    private static boolean isLetterOrLamAlef(String name) {
        return name.startsWith("ARABIC LETTER ")
                || name.startsWith("ARABIC LIGATURE LAM WITH ALEF ");
    }
}
