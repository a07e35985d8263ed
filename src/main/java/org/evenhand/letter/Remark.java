package org.evenhand.letter;

import java.util.Locale;
import java.util.Optional;

/**
 * Words of a draft that are marked in its preview, with the reason beside them.
 *
 * @param number counted through the letter; the mark bears it
 * @param under the title of the section in which they stand
 * @param words as they stand there
 */
public record Remark(int number, String under, String words, Heed heed) {
    private static final int AROUND = 60;

    /**
     * Where somebody typed them, with a little of what stands around them.
     *
     * @param words as they were typed
     */
    public record Place(String before, String words, String after) {
        private static Place of(String typed, int from, int to) {
            int first = Math.max(0, from - AROUND);
            int last = Math.min(typed.length(), to + AROUND);
            first += isHalf(typed, first) ? 1 : 0;
            last -= isHalf(typed, last) ? 1 : 0;
            return new Place(
                    (first > 0 ? "…" : "") + typed.substring(first, from),
                    typed.substring(from, to),
                    typed.substring(to, last) + (last < typed.length() ? "…" : ""));
        }

        private static boolean isHalf(String typed, int at) {
            return at < typed.length() && Character.isLowSurrogate(typed.charAt(at));
        }
    }

    /** Where in the preview the words are. */
    public String id() {
        return "remark-" + number;
    }

    /** Where in the preview the reason is. */
    String reasonId() {
        return id() + "-why";
    }

    /** The first place of them in what somebody typed; empty when it does not have them. */
    public Optional<Place> in(String typed) {
        return heed.words()
                .matcher(typed.replace('\u00A0', ' '))
                .results()
                .filter(found -> plain(found.group()).equals(plain(words)))
                .findFirst()
                .map(found -> Place.of(typed, found.start(), found.end()));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** What stands beneath the words. */
    String inWords() {
        return "“%s” %s. %s. (%s)"
                .formatted(words, heed.verdict(), heed.remedy(), heed.paragraph().code());
    }
}
