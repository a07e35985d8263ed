package org.evenhand.letter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.kernel.Grounds;

/**
 * One letter to one person, complete and in order, before it is rendered (P48, P50, P65).
 *
 * @param language the BCP 47 tag of the language it is written in
 * @param title what kind of letter it is, printed as its main heading
 * @param date the day it bears
 * @param reference the case, for example {@code Case 2026-007}; empty when there is none
 * @param standing draft or issued
 * @param letterhead the school
 * @param addressee the person
 * @param origin the policy and template it was made from
 * @param sections its parts in the order of reading, each named once
 */
public record LetterDocument(
        String language,
        String title,
        LocalDate date,
        String reference,
        Standing standing,
        Letterhead letterhead,
        Addressee addressee,
        Origin origin,
        List<Section> sections) {
    /** How a letter says that a copy of the policy comes with it. */
    public static final String POLICY_ENCLOSED = "A copy is enclosed";

    public LetterDocument {
        language = Languages.checked(language);
        sections = List.copyOf(sections);
        if (language.isEmpty() || !Words.saysSomething(title)) {
            throw new IllegalArgumentException("A letter has a language and a title");
        }
        Set<String> names = new HashSet<>();
        for (Section section : sections) {
            if (!names.add(section.name())) {
                throw new IllegalArgumentException("Two sections are named " + section.name());
            }
        }
    }

    /**
     * Everything that still has to be written before this letter may be issued, in the letter's
     * order: required sections that say nothing, and labels with nothing beside them. Whether every
     * character can be printed is {@link PdfRendering#unprintable}'s answer.
     */
    public Grounds missing() {
        return new Grounds(sections.stream().flatMap(Section::missing).toList());
    }

    /** The titles of what says something, and nothing of it in that language. */
    public List<String> partsWithout(String other) {
        return sections.stream()
                .filter(section -> !section.saysNothing() && !section.speaks(other))
                .map(Section::title)
                .toList();
    }

    /** Whether it says that a copy of the policy comes with it (P7). */
    public boolean enclosesThePolicy() {
        return sections.stream()
                .flatMap(Section::words)
                .anyMatch(words -> words.contains(POLICY_ENCLOSED));
    }

    boolean isDraft() {
        return standing instanceof Standing.Draft;
    }

    /** The same letter, issued: what stood as a draft becomes number and seal. */
    public LetterDocument issuedAs(Standing.Issued issued) {
        return new LetterDocument(
                language, title, date, reference, issued, letterhead, addressee, origin, sections);
    }

    /** The same words as a print of the record, which is no letter. */
    public LetterDocument filedAs(Standing.Filed filed) {
        return new LetterDocument(
                language, title, date, reference, filed, letterhead, addressee, origin, sections);
    }

    /** The same words as a print for somebody outside the school, which is no letter. */
    public LetterDocument printedAs(Standing.Printed printed) {
        return new LetterDocument(
                language, title, date, reference, printed, letterhead, addressee, origin, sections);
    }

    /** What is said before anything else of what is not ready to go; empty when it is. */
    String notice() {
        return switch (standing) {
            case Standing.Draft _ -> Colophon.DRAFT;
            case Standing.Printed printed -> printed.notice();
            case Standing.Issued _,
                    Standing.Filed _,
                    Standing.Working _,
                    Standing.Beside _,
                    Standing.ForStaff _,
                    Standing.Form _ ->
                    "";
        };
    }

    /** The same letter with other sections. */
    LetterDocument with(List<Section> others) {
        return new LetterDocument(
                language, title, date, reference, standing, letterhead, addressee, origin, others);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
