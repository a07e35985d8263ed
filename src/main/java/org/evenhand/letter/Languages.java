package org.evenhand.letter;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** BCP 47 language tags, and which way their scripts run. */
final class Languages {
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi", "ji");

    private Languages() {}

    /** The tag in its canonical form; empty stays empty. */
    static String checked(String tag) {
        try {
            return tag.isEmpty()
                    ? tag
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("Not a language tag: " + tag, e);
        }
    }

    static boolean runsRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en");
    }
}
