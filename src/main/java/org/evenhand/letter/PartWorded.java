package org.evenhand.letter;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/**
 * In whose words one part of a kind of letter is written, from a day on.
 *
 * @param part the name of the {@link RewordablePart}
 * @param language of the words, a BCP 47 language: {@code en}
 * @param words the school's own, with the facts in braces; empty unless they are the school's
 */
@FactName("letter.part-worded")
public record PartWorded(
        LetterKind kind, String part, String language, Choice choice, String words, LocalDate from)
        implements HouseStyleFact {
    /** Whose words they are. */
    public enum Choice {
        OURS("As it comes with Evenhand"),
        OWN("In the school’s own words"),
        LEFT_OUT("Left out");

        private final String words;

        Choice(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public PartWorded {
        if ((choice == Choice.OWN) == words.isBlank()) {
            throw new IllegalArgumentException("Own words say something, and only they");
        }
    }

    @Override
    public String what() {
        return what(part.replace('-', ' '));
    }

    /**
     * The same by the part's title.
     *
     * @param title as people find it
     */
    public String what(String title) {
        return "Wording: %s, “%s”%s"
                .formatted(
                        kind.words(),
                        title,
                        isEnglish() ? "" : ", in " + LetterLanguages.nameOf(language));
    }

    @Override
    public String inWords() {
        return choice == Choice.OWN
                ? words
                : isEnglish() ? choice.words() : "No longer worded: it stands in English";
    }

    private boolean isEnglish() {
        return language.equals(LetterWords.ENGLISH);
    }
}
