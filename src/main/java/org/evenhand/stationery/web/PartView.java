package org.evenhand.stationery.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.letters.RewordableLetters;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterLanguages;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.PartWorded;
import org.evenhand.letter.PartWorded.Choice;
import org.evenhand.letter.RewordablePart;

/**
 * One part of a kind of letter, with the words it has now.
 *
 * @param words as they are now, with the facts in braces; empty when it says nothing
 * @param ours as it comes with Evenhand; beside words in another language, the English
 * @param whose whose words these are, since when, and by whom
 */
public record PartView(
        String title,
        String paragraph,
        boolean required,
        boolean startsTheBox,
        String ours,
        List<String> facts,
        Choice choice,
        String words,
        String whose,
        String href,
        boolean english) {
    static List<PartView> of(LetterKind kind, HouseStyle style) {
        return RewordableLetters.parts(kind).stream()
                .map(part -> of(kind, part, style.words(kind)))
                .toList();
    }

    static PartView of(LetterKind kind, RewordablePart part, LetterWords words) {
        boolean english = words.language().equals(LetterWords.ENGLISH);
        Optional<Recorded<PartWorded>> told =
                english ? words.choice(part) : words.choiceInLanguage(part);
        Choice choice = told.map(one -> one.fact().choice()).orElse(Choice.OURS);
        String whose =
                english
                        ? choice.words()
                        : choice == Choice.OWN
                                ? "In " + LetterLanguages.nameOf(words.language())
                                : "Not in %s: it stands in English"
                                        .formatted(LetterLanguages.nameOf(words.language()));
        return new PartView(
                part.title(),
                part.answers().code(),
                part.required(),
                part.startsTheBox(),
                english ? part.ours() : words.template(part),
                part.facts(),
                choice,
                words.templateInLanguage(part).orElseGet(() -> words.template(part)),
                whose + told.map(one -> ". " + PaperLines.said(one)).orElse(""),
                "/settings/wording/%s/%s"
                        .formatted(RewordableLetters.path(kind, words.language()), part.name()),
                english);
    }

    /** What somebody begins with who changes it. */
    public String box() {
        return choice == Choice.OWN ? words : english ? ours : "";
    }

    /** {@code {first day}, {last day}}. */
    public String factsInBraces() {
        return RewordablePart.listed(facts);
    }
}
