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
 * Somebody else deals with the person from now on (E25): who, how they are reached, and that
 * nothing else changes. It never says why: that is the business of whoever cannot.
 *
 * @param before who dealt with them until now, as a letter told them last
 * @param contact absent while nobody is chosen, as the deputy
 * @param lasting whether it stays so; else the school writes again
 * @param reply how soon they have an answer, {@code 3 school days}
 * @param sent what becomes of what they have sent already
 * @param going what the restriction goes on asking
 */
public record ContactLetter(
        LetterFrame frame,
        String before,
        Optional<StaffContact> contact,
        Optional<StaffContact> deputy,
        boolean lasting,
        String reply,
        String sent,
        StillInForce going) {
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
        sections.add(Written.required("sent", "What you have sent already", p(55), sent));
        sections.add(
                Written.required(
                        "stays",
                        "Nothing else changes",
                        p(60),
                        words().say(ContactParts.STAYS, Map.of("when it ends", going.ends()))));
        sections.add(Section.required("emergencies", "", p(62), frame.emergenciesAndWhatCounts()));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter(
                "Your contact at the school has changed", "contact 2", words(), sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.CONTACT_CHANGED);
    }

    private List<KeyFacts.Fact> facts() {
        return List.of(
                KeyFacts.Fact.of(
                        "Your contact now", contact.map(ContactLetter::reached).orElse("")),
                KeyFacts.Fact.of(
                        "When your contact is away", deputy.map(ContactLetter::reached).orElse("")),
                KeyFacts.Fact.of("What you may still do", going.left()),
                KeyFacts.Fact.of(
                        "Until when",
                        lasting
                                ? "Until the restriction ends, at the end of %s."
                                        .formatted(PrintedDate.of(going.lastDay()))
                                : "For now. We write to you again when somebody is named."));
    }

    private static String reached(StaffContact one) {
        return "%s: %s".formatted(one.name(), one.reachedAt());
    }

    /** In one paragraph, as a person says it to another; nothing while nobody is chosen. */
    private String changed() {
        return contact.flatMap(one -> deputy.map(other -> changed(one, other))).orElse("");
    }

    private String changed(StaffContact one, StaffContact other) {
        String who =
                one.name().equals(before)
                        ? "%s goes on dealing with you (%s).".formatted(one.name(), one.reachedAt())
                        : "%s now deals with you in place of %s, and does whatever our earlier letter says that %s does. Please contact %s (%s)."
                                .formatted(one.name(), before, before, one.name(), one.reachedAt());
        return who
                + " When %s is away, contact %s (%s). You will have a reply within %s, as before."
                        .formatted(one.name(), other.name(), other.reachedAt(), reply);
    }
}
