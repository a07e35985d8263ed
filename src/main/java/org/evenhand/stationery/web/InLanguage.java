package org.evenhand.stationery.web;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.letter.LetterLanguages;
import org.evenhand.letter.LetterWords;
import org.evenhand.ui.Choice;

/**
 * The language of the words that are looked at.
 *
 * @param tag {@code cy}
 * @param name {@code Welsh}
 */
public record InLanguage(String tag, String name) {
    static InLanguage of(String tag) {
        return new InLanguage(tag, LetterLanguages.nameOf(tag));
    }

    /** English first. */
    static List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(LetterWords.ENGLISH, LetterLanguages.nameOf(LetterWords.ENGLISH)));
        LetterLanguages.OFFERED.forEach(
                tag -> choices.add(Choice.of(tag, LetterLanguages.nameOf(tag))));
        return choices;
    }

    public boolean isEnglish() {
        return tag.equals(LetterWords.ENGLISH);
    }

    /** Ends an address of the pages of one kind. */
    public String suffix() {
        return isEnglish() ? "" : "." + tag;
    }
}
