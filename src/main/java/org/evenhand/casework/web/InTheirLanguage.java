package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterLanguages;
import org.evenhand.letter.LetterWords;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;

/**
 * A letter in another language, as far as the school has words in it: which one is asked before
 * anything else, and what stands in English all the same is said to whoever decides (P65).
 */
final class InTheirLanguage {
    private static final String FIELD = "letterLanguage";

    private InTheirLanguage() {}

    /** The case as a letter in the language that was chosen is made from it. */
    static CaseFile of(CaseFile file, Typed answers) {
        String chosen = answers.first(FIELD);
        return file.style().languages().contains(chosen) ? file.in(chosen) : file;
    }

    /** Asked where the school has worded anything in another language. */
    static Optional<SheetPage> page(CaseFile file) {
        List<String> languages = file.style().languages();
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(LetterWords.ENGLISH, "English"));
        languages.forEach(tag -> choices.add(Choice.of(tag, LetterLanguages.nameOf(tag))));
        return Optional.of(
                SheetPage.of(
                        "language",
                        "In which language",
                        "Parts that the school has worded in another language can stand in it, with the"
                                + " same dates and names. What it has not worded, what happened and the"
                                + " headings stand in English (P65).",
                        Question.oneOf(FIELD, "In which language is this letter?", choices)
                                .hinting(
                                        "Choose it first: what you saved on another page stays as you"
                                                + " wrote it.")
                                .suggesting(LetterWords.ENGLISH)));
    }

    /** What stands in English in a letter that is in another language. */
    static Grounds caution(CaseFile file, Optional<LetterDocument> letter) {
        String language = file.style().language();
        if (language.equals(LetterWords.ENGLISH) || letter.isEmpty()) {
            return Grounds.none();
        }
        String name = LetterLanguages.nameOf(language);
        List<String> english = letter.get().partsWithout(language);
        return Grounds.of(
                new Ground(
                        "letter.parts-in-english",
                        PolicyParagraph.p(65),
                        "The letter is in %s as far as the school has words for it. In English stand all headings and: %s"
                                .formatted(
                                        name,
                                        english.stream()
                                                .map("“%s”"::formatted)
                                                .collect(Collectors.joining(", "))),
                        "Write what you can in %s, have the words written under Words of the letters, or send a translation beside the letter"
                                .formatted(name)));
    }
}
