package org.evenhand.stationery.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.letters.RewordableLetters;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.PartWorded;
import org.evenhand.letter.PartWorded.Choice;
import org.evenhand.letter.RewordablePart;

/**
 * One part of a kind of letter, with the words it has now.
 *
 * @param words as they are now, with the facts in braces; empty when it says nothing
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
        String href) {
    static List<PartView> of(LetterKind kind, HouseStyle style) {
        return RewordableLetters.parts(kind).stream()
                .map(part -> of(kind, part, style.words(kind)))
                .toList();
    }

    static PartView of(LetterKind kind, RewordablePart part, LetterWords words) {
        Optional<Recorded<PartWorded>> told = words.choice(part);
        Choice choice = told.map(one -> one.fact().choice()).orElse(Choice.OURS);
        return new PartView(
                part.title(),
                part.answers().code(),
                part.required(),
                part.startsTheBox(),
                part.ours(),
                part.facts(),
                choice,
                words.template(part),
                choice.words() + told.map(one -> ". " + PaperLines.said(one)).orElse(""),
                "/settings/wording/%s/%s".formatted(RewordableLetters.path(kind), part.name()));
    }

    /** What somebody begins with who changes it. */
    public String box() {
        return choice == Choice.OWN ? words : ours;
    }

    /** {@code {first day}, {last day}}. */
    public String factsInBraces() {
        return RewordablePart.listed(facts);
    }
}
