package org.evenhand.contactlog;

import java.util.regex.Pattern;

/**
 * Whether words may tell of sexual harassment, before anybody has called it that (P14). It asks a
 * question and keeps the entry to fewer readers until somebody has said what it was; it decides
 * nothing.
 */
final class SuggestiveWords {
    private static final Pattern SUGGESTIVE =
            Pattern.compile(
                    "\\bsexual(ly)?\\b(?! (orientation|education|health))"
                            + "|\\bgrop(ed|es|ing)\\b"
                            + "|\\bleer(ed|ing)\\b"
                            + "|\\bwolf[- ]?whistl"
                            + "|\\bkissed (me|her|him)\\b"
                            + "|\\b(my|her|his) (breasts?|bum|bottom|thighs?|crotch)\\b"
                            + "|\\bup (my|her) skirt\\b"
                            + "|\\b(naked|nude) (picture|photo|image)s?\\b"
                            + "|\\b(sleep|slept) with (me|her|him)\\b"
                            + "|\\bdick pic",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SuggestiveWords() {}

    static boolean in(String words) {
        return SUGGESTIVE.matcher(words).find();
    }
}
