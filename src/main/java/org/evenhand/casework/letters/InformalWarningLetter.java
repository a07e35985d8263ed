package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Said;
import org.evenhand.letter.Section;

/**
 * The note of an informal warning about future conduct (P40): short, and plain that it restricts
 * nothing and is not the written warning of P48.
 */
public record InformalWarningLetter(
        LetterFrame frame,
        List<Incident> incidents,
        Optional<WarningLetter.Concern> concern,
        Texts texts) {
    public InformalWarningLetter {
        incidents = List.copyOf(incidents);
    }

    /**
     * What is edited.
     *
     * @param opening how it begins
     * @param why why this is not acceptable
     * @param weAsk what is asked from now on
     * @param help help, adjustments, and how to raise a concern
     */
    public record Texts(String opening, String why, String weAsk, String help) {}

    public LetterDocument document() {
        return frame.letter(
                "An informal warning",
                "informal-warning 5",
                words(),
                List.of(
                        Section.required("at-a-glance", "At a glance", j(13), glance()),
                        frame.opening(),
                        Written.required(
                                "opening",
                                "",
                                p(10),
                                words().typed(InformalWarningParts.OPENING, texts.opening())),
                        Section.required(
                                "what-happened",
                                "What happened",
                                p(40),
                                Incidents.table(incidents)),
                        Written.required(
                                "why",
                                "Why this is not acceptable",
                                p(20),
                                words().typed(InformalWarningParts.WHY, texts.why())),
                        Written.required(
                                "we-ask",
                                "What we ask of you",
                                p(5),
                                words().typed(InformalWarningParts.WE_ASK, texts.weAsk())),
                        Written.required("what-this-is", "What this note is", p(40), whatThisIs()),
                        Written.required(
                                "help",
                                "Your concerns, and help",
                                p(68),
                                words().typed(InformalWarningParts.HELP, texts.help())),
                        Written.required(
                                "records",
                                "What we record",
                                new PolicyParagraph("B13"),
                                frame.recordsAndData(words())),
                        Written.ofItsOwn(words()),
                        frame.close()));
    }

    private LetterWords words() {
        return frame.words(LetterKind.INFORMAL_WARNING);
    }

    private KeyFacts glance() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(
                KeyFacts.Fact.of(
                        "What we ask of you",
                        words().typed(
                                        InformalWarningParts.WE_ASK,
                                        Sentences.first(texts.weAsk()))));
        facts.add(
                KeyFacts.Fact.of(
                        "What you may still do", "Everything you do now. Nothing is restricted."));
        facts.add(frame.inAnEmergency());
        concern.ifPresent(one -> facts.add(one.atAGlance(frame.date())));
        facts.add(
                KeyFacts.Fact.of(
                        "If we have it wrong", "Please tell us, in whichever way suits you."));
        return new KeyFacts("The main points of this note.", facts);
    }

    private Said whatThisIs() {
        return words().say(
                        InformalWarningParts.WHAT_THIS_IS,
                        Map.of("policy", frame.policy(), "where to read it", frame.copyEnclosed()));
    }
}
