package org.evenhand.letter;

import java.util.Locale;

/**
 * Words in one manner and one language.
 *
 * @param text the words; a line feed starts a new line
 * @param manner how they are meant
 * @param language a BCP 47 tag such as {@code ur}; empty for the letter's own language
 */
public record Run(String text, Manner manner, String language) {
    /** How words are meant. */
    public enum Manner {
        PLAIN,
        /** Stressed by the writer. */
        STRONG,
        /** Somebody's exact words, printed between quotation marks (P48: facts, not labels). */
        QUOTED
    }

    public Run {
        language = Languages.checked(language);
    }

    public static Run plain(String text) {
        return new Run(text, Manner.PLAIN, "");
    }

    public static Run strong(String text) {
        return new Run(text, Manner.STRONG, "");
    }

    public static Run quoted(String exactWords) {
        return new Run(exactWords, Manner.QUOTED, "");
    }

    /** The same words, marked as being in another language so that they are read out right. */
    public Run in(Locale language) {
        return new Run(text, manner, language.toLanguageTag());
    }
}
