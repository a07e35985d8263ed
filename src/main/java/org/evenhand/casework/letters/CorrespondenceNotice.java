package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Said;
import org.evenhand.letter.Section;

/**
 * The notice about correspondence that is abusive (P34): offensive, unnecessary and unhelpful;
 * please stop; no reply if it goes on. A named person still reads what comes.
 *
 * @param written what was written, and when
 * @param reader who reads whatever comes; empty while nobody is chosen
 * @param resubmit whether the person is asked to send it again in an acceptable format
 */
public record CorrespondenceNotice(
        LetterFrame frame, List<Incident> written, String reader, boolean resubmit, Texts texts) {
    private static final String OFFENSIVE =
            "We consider this language offensive, unnecessary and unhelpful. Please stop using it.";

    public CorrespondenceNotice {
        written = List.copyOf(written);
    }

    /**
     * What is edited.
     *
     * @param opening how it begins
     * @param acceptable what a letter or message should be like, and where it goes
     * @param help help, adjustments, and how to raise a concern
     */
    public record Texts(String opening, String acceptable, String help) {}

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.required("at-a-glance", "At a glance", j(13), glance()));
        sections.add(frame.opening());
        sections.add(
                Written.required(
                        "opening",
                        "",
                        p(10),
                        words().typed(CorrespondenceParts.OPENING, texts.opening())));
        sections.add(
                Section.required(
                        "what-you-wrote", "What you wrote", p(34), Incidents.table(written)));
        sections.add(
                Written.required(
                        "stop",
                        "Please stop",
                        p(34),
                        OFFENSIVE
                                + " This letter is sent under our policy: "
                                + frame.policyEnclosed()
                                + "\n\nIf you go on writing to us in this way, we will not respond to that"
                                + " correspondence."));
        sections.add(
                Written.optional(
                        "again",
                        "What you may send again",
                        p(34),
                        resubmit ? again() : Said.plain("")));
        sections.add(
                Written.required(
                        "acceptable",
                        "How to write to us",
                        p(5),
                        words().typed(CorrespondenceParts.ACCEPTABLE, texts.acceptable())));
        sections.add(
                Written.required(
                        "read",
                        "Everything is still read",
                        p(61),
                        reader.isEmpty()
                                ? Said.plain("")
                                : words().say(
                                                CorrespondenceParts.READ,
                                                Map.of("who reads it", reader))));
        sections.add(
                Written.required(
                        "help",
                        "Your concerns, and help",
                        p(68),
                        words().typed(CorrespondenceParts.HELP, texts.help())));
        sections.add(
                Written.required(
                        "records",
                        "What we record",
                        new PolicyParagraph("B13"),
                        frame.recordsAndData(words())));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter("About the way you write to us", "correspondence 4", words(), sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.UNACCEPTABLE_CORRESPONDENCE);
    }

    private Said again() {
        return words().say(CorrespondenceParts.AGAIN, Map.of());
    }

    private KeyFacts glance() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(
                KeyFacts.Fact.of(
                        "What we ask of you",
                        "Please stop using offensive language when you write to us."));
        facts.add(
                KeyFacts.Fact.of(
                        "What you may still do", "Write, telephone and come to us as before."));
        facts.add(
                KeyFacts.Fact.of(
                        "If it goes on", "We will read what you write and not respond to it."));
        if (resubmit) {
            facts.add(KeyFacts.Fact.of("What you raised", again()));
        }
        facts.add(frame.inAnEmergency());
        return new KeyFacts("The main points of this letter.", facts);
    }
}
