package org.evenhand.letter.web;

import java.util.Locale;
import java.util.Optional;

/** Languages as people name them. */
final class Languages {
    private Languages() {}

    /** {@code Urdu} for {@code ur}. */
    static String nameOf(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
    }

    /** The tag of a language, typed as its English name, its own, or its tag. */
    static Optional<String> heard(String typed) {
        String wanted = typed.strip();
        return Locale.availableLocales()
                .filter(locale -> locale.getCountry().isEmpty() && locale.getScript().isEmpty())
                .filter(locale ->
                        locale.getDisplayLanguage(Locale.UK).equalsIgnoreCase(wanted)
                                || locale.getDisplayLanguage(locale).equalsIgnoreCase(wanted)
                                || locale.getLanguage().equalsIgnoreCase(wanted))
                .map(Locale::getLanguage)
                .filter(language -> !language.isEmpty())
                .findFirst();
    }
}
