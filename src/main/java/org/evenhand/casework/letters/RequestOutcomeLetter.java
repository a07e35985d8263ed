package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casework.RequestOutcome;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Said;
import org.evenhand.letter.Section;

/**
 * The answer to a request for review, by somebody who had no part in the decision (B1).
 *
 * @param inForce what goes on; when it ends now, what went on until then
 * @param ended what is said besides where it ends now; else empty
 */
public record RequestOutcomeLetter(
        LetterFrame frame,
        LocalDate asked,
        RequestOutcome outcome,
        StillInForce inForce,
        String considered,
        String because,
        Optional<EndedNow> ended) {
    private static final PolicyParagraph APPEAL = new PolicyParagraph("B1");

    public LetterDocument document() {
        return frame.letter(
                "The answer to your request for review", "request-outcome 4", words(), sections());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.required(
                        "at-a-glance",
                        "At a glance",
                        j(13),
                        new KeyFacts("The main points of this letter.", facts())));
        sections.add(frame.opening());
        sections.add(
                Written.required(
                        "result",
                        "",
                        APPEAL,
                        words().say(
                                        RequestOutcomeParts.RESULT,
                                        Map.of(
                                                "day of asking",
                                                asked,
                                                "what was decided",
                                                result(),
                                                "what that means",
                                                isEnded()
                                                        ? StillInForce.OPEN_AGAIN
                                                        : inForce.until()))));
        sections.add(Written.required("considered", "What I looked at", APPEAL, considered));
        sections.add(Written.required("because", "Why", APPEAL, because));
        ended.ifPresent(it -> sections.addAll(it.sections(words())));
        sections.add(Written.optional("next", "What comes next", APPEAL, next()));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return sections;
    }

    private LetterWords words() {
        return frame.words(LetterKind.APPEAL_OUTCOME);
    }

    private List<KeyFacts.Fact> facts() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(KeyFacts.Fact.of("What was decided", result()));
        facts.add(
                KeyFacts.Fact.of(
                        "Who decided",
                        "%s, %s, who had no part in the decision before."
                                .formatted(frame.signatory().name(), frame.signatory().office())));
        facts.addAll(isEnded() ? StillInForce.over(frame.date()) : inForce.facts());
        facts.add(frame.inAnEmergency());
        return facts;
    }

    private boolean isEnded() {
        return outcome == RequestOutcome.ENDED;
    }

    private String result() {
        return isEnded() ? "The restriction ends now." : "The restriction stands.";
    }

    /** Asked and answered once; every other way stays open (B8). */
    private Said next() {
        return isEnded() ? Said.plain("") : words().say(RequestOutcomeParts.NEXT, Map.of());
    }
}
