package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.ReviewTrigger;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Section;

/**
 * What came of a review (P50-4, C4): the promised look did happen, and the person is told (B3).
 *
 * @param inForce what goes on; when it was lifted, what went on until then
 * @param trigger why it was held on that day
 * @param concern who deals with what the person raised, and what comes next (J13)
 * @param disagree how to; it is printed only while something goes on
 * @param ended what is said besides where it was lifted; else empty
 */
public record ReviewOutcomeLetter(
        LetterFrame frame,
        LocalDate held,
        ReviewTrigger trigger,
        ReviewOutcome outcome,
        StillInForce inForce,
        String considered,
        String because,
        Optional<WarningLetter.Concern> concern,
        Disagree disagree,
        Optional<EndedNow> ended) {
    public LetterDocument document() {
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
                        p(50),
                        words().say(
                                        ReviewParts.RESULT,
                                        Map.of(
                                                "day of the review",
                                                held,
                                                "what was decided",
                                                result(),
                                                "what that means",
                                                isLifted()
                                                        ? StillInForce.OPEN_AGAIN
                                                        : inForce.ends()))));
        sections.add(Written.required("why-now", "", p(50), whyNow()));
        sections.add(Written.required("considered", "What we looked at", p(50), considered));
        sections.add(Written.required("because", "Why", p(60), because));
        ended.ifPresent(it -> sections.addAll(it.sections(words())));
        if (!isLifted()) {
            sections.add(inTime().section(words()));
            sections.add(
                    Written.required(
                            "help",
                            "Help and adjustments",
                            p(68),
                            words().say(Parts.HELP, Map.of())));
        }
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter("The outcome of our review", "review-outcome 6", words(), sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.REVIEW_OUTCOME);
    }

    private List<KeyFacts.Fact> facts() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(KeyFacts.Fact.of("What was decided", result()));
        facts.addAll(isLifted() ? StillInForce.over(held) : inForce.factsWithEarlierEnd());
        facts.add(frame.inAnEmergency());
        concern.ifPresent(one -> facts.add(one.atAGlance(frame.date())));
        if (!isLifted()) {
            facts.add(inTime().atAGlance());
        }
        return facts;
    }

    /** What has ended is not reviewed. */
    private Disagree inTime() {
        return disagree.noLaterThan(inForce.lastDay());
    }

    private boolean isLifted() {
        return outcome == ReviewOutcome.LIFT;
    }

    private String whyNow() {
        return switch (trigger) {
            case PROMISED -> "It was the review that our letter promised.";
            case NEW_INFORMATION -> "We held it early, because we heard something new.";
            case CONTINUED_CONDUCT ->
                    "We held it early, because what we had written to you about went on.";
            case REQUESTED -> "We held it early, because we were asked to.";
        };
    }

    private String result() {
        return switch (outcome) {
            case LIFT -> "The restriction is lifted.";
            case LET_END, CONTINUE -> "The restriction stays as it is until its last day.";
            case VARY -> throw new IllegalStateException("A variation has its own letter");
            case NEW_DECISION ->
                    "The restriction stays as it is until its last day. I am considering a new decision,"
                            + " and will ask for your side before I take one.";
        };
    }
}
