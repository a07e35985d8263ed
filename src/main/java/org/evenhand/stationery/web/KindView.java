package org.evenhand.stationery.web;

import java.util.List;
import org.evenhand.casework.letters.RewordableLetters;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.PartWorded.Choice;

/**
 * One kind of letter among those that can be reworded.
 *
 * @param said how much of it is the school's own, in a sentence
 */
public record KindView(String words, String href, String said) {
    static List<KindView> of(HouseStyle style) {
        return RewordableLetters.KINDS.stream().map(kind -> of(kind, style)).toList();
    }

    private static KindView of(LetterKind kind, HouseStyle style) {
        LetterWords words = style.words(kind);
        boolean english = style.language().equals(LetterWords.ENGLISH);
        long own =
                RewordableLetters.parts(kind).stream()
                        .flatMap(part ->
                                (english ? words.choice(part) : words.choiceInLanguage(part))
                                        .stream())
                        .filter(told -> told.fact().choice() != Choice.OURS)
                        .count();
        return new KindView(
                kind.words(),
                "/settings/wording/" + RewordableLetters.path(kind, style.language()),
                english ? english(own) : beside(kind, own));
    }

    private static String english(long own) {
        return own == 0
                ? "All as it comes with Evenhand"
                : own == 1 ? "One part is the school’s own" : own + " parts are the school’s own";
    }

    private static String beside(LetterKind kind, long worded) {
        return worded == 0
                ? "All in English"
                : "%d of %d parts are worded; the others stand in English"
                        .formatted(worded, RewordableLetters.parts(kind).size());
    }
}
