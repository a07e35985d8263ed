package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Section;
import org.evenhand.restriction.StaffContact;

/**
 * Somebody else reads what the person sends, or does what their letter gives to one member of staff
 * (E25). Nothing more is asked of them, and no date moves.
 *
 * @param before who it was until now
 * @param reader who it is; absent while nobody is chosen
 * @param going what the restriction goes on asking
 */
public record ReaderLetter(
        LetterFrame frame, String before, Optional<StaffContact> reader, StillInForce going) {
    private static final PolicyParagraph UNABLE = new PolicyParagraph("E25");

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.required(
                        "at-a-glance",
                        "At a glance",
                        j(13),
                        new KeyFacts("The main points of this letter.", facts())));
        sections.add(frame.opening());
        sections.add(Written.required("changed", "", UNABLE, changed()));
        sections.add(
                Written.required(
                        "stays",
                        "Nothing else changes",
                        p(60),
                        words().say(ContactParts.SENT, Map.of())
                                .and(" ")
                                .and(
                                        words().say(
                                                        ContactParts.STAYS,
                                                        Map.of("when it ends", going.ends())))));
        sections.add(Section.required("emergencies", "", p(62), frame.emergenciesAndWhatCounts()));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter("Somebody else reads what you send us", "reader 2", words(), sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.CONTACT_CHANGED);
    }

    private List<KeyFacts.Fact> facts() {
        return List.of(
                KeyFacts.Fact.of("What has changed", changed()),
                KeyFacts.Fact.of("What you may still do", going.left()),
                KeyFacts.Fact.of(
                        "Until when",
                        "Until the restriction ends, at the end of %s."
                                .formatted(PrintedDate.of(going.lastDay()))));
    }

    /** As a person says it to another; nothing while nobody is chosen. */
    private String changed() {
        return reader.map(one ->
                        one.name().equals(before)
                                ? "%s reads what you send us (%s)."
                                        .formatted(one.name(), one.reachedAt())
                                : "%s now does in place of %s whatever our earlier letter says that %s does, and reads what you send us (%s)."
                                        .formatted(one.name(), before, before, one.reachedAt()))
                .orElse("");
    }
}
