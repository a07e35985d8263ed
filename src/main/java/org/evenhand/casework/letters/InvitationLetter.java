package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Section;

/**
 * The invitation to give one's side before a restriction is decided (J11, B4): what is considered,
 * why, how to answer, and by when. Nothing is decided by it.
 *
 * @param considered what may be decided, in plain words
 * @param about what has happened, in plain words
 * @param how by which ways the person may answer
 */
public record InvitationLetter(
        LetterFrame frame,
        String considered,
        String about,
        List<Incident> incidents,
        String how,
        LocalDate by) {
    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.required(
                        "at-a-glance",
                        "At a glance",
                        j(13),
                        new KeyFacts(
                                "The main points of this letter.",
                                List.of(
                                        KeyFacts.Fact.of(
                                                "What this is",
                                                "We would like to hear your side. Nothing has been"
                                                        + " decided."),
                                        KeyFacts.Fact.of("What we are considering", considered),
                                        KeyFacts.Fact.of(
                                                "By when", "Please by " + PrintedDate.of(by) + "."),
                                        KeyFacts.Fact.of(
                                                "How",
                                                words().typed(
                                                                InvitationParts.HOW,
                                                                Sentences.first(how))),
                                        frame.inAnEmergency()))));
        sections.add(frame.opening());
        sections.add(
                new Section(
                        "about",
                        "What this is about",
                        PolicyParagraph.p(60),
                        true,
                        java.util.stream.Stream.concat(
                                        Written.blocks(words().typed(InvitationParts.ABOUT, about))
                                                .stream(),
                                        incidents.isEmpty()
                                                ? java.util.stream.Stream.of()
                                                : java.util.stream.Stream.of(
                                                        Incidents.table(incidents)))
                                .toList()));
        sections.add(
                Written.required(
                        "considered",
                        "What we are considering",
                        PolicyParagraph.p(60),
                        considered));
        sections.add(
                Written.required(
                        "your-side",
                        "Your side",
                        j(11),
                        words().say(
                                        InvitationParts.YOUR_SIDE,
                                        Map.of(
                                                "how to answer",
                                                words().typed(InvitationParts.HOW, how),
                                                "last day for your side",
                                                by))));
        sections.add(
                Written.required(
                        "help",
                        "Help and adjustments",
                        PolicyParagraph.p(68),
                        words().say(Parts.HELP, Map.of())));
        sections.add(
                Written.required(
                        "records",
                        "What we record",
                        new PolicyParagraph("B13"),
                        frame.recordsAndData(words())));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter("An invitation to give your side", "invitation 3", words(), sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.INVITATION);
    }
}
