package org.evenhand.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The languages in which a school may word its letters beside English: those that run from left to
 * right and whose letters our typefaces have. For every other a translation lies beside the letter.
 */
public final class LetterLanguages {
    /** Their tags, in the order of their English names. */
    public static final List<String> OFFERED =
            Stream.of(
                            "cy", "sq", "bg", "hr", "cs", "nl", "et", "fi", "fr", "de", "el", "hu",
                            "ga", "it", "lv", "lt", "pl", "pt", "ro", "ru", "gd", "sr", "sk", "sl",
                            "so", "es", "sv", "tr", "uk", "vi")
                    .sorted(Comparator.comparing(LetterLanguages::nameOf))
                    .toList();

    private LetterLanguages() {}

    /** {@code Welsh} for {@code cy}. */
    public static String nameOf(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
    }
}
