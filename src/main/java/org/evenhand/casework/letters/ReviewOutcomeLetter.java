package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PageBreak;
import org.evenhand.letter.Section;

/**
 * What came of a review (P50-4, C4): the promised look did happen, and the person is told (B3).
 *
 * @param lastDay of the restriction; the day on which it was lifted when it was
 */
public record ReviewOutcomeLetter(
        LetterFrame frame,
        LocalDate held,
        ReviewOutcome outcome,
        LocalDate lastDay,
        String considered,
        String because,
        Disagree disagree) {
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
                                        KeyFacts.Fact.of("What was decided", result()),
                                        KeyFacts.Fact.of("Until when", until()),
                                        KeyFacts.Fact.of(
                                                "In an emergency", frame.emergencyInSchoolHours()),
                                        disagree.atAGlance())),
                        new PageBreak()));
        sections.add(frame.opening());
        sections.add(
                Written.required(
                        "result",
                        "",
                        p(50),
                        "On %s we looked again at the restriction on your contact with the school. %s %s"
                                .formatted(PrintedDate.of(held), result(), until())));
        sections.add(Written.required("considered", "What we looked at", p(50), considered));
        sections.add(Written.required("because", "Why", p(60), because));
        sections.add(disagree.section());
        sections.add(frame.close());
        return frame.letter("The outcome of our review", "review-outcome 1", sections);
    }

    private String result() {
        return switch (outcome) {
            case LIFT -> "The restriction is lifted.";
            case LET_END, CONTINUE -> "The restriction stays as it is until its last day.";
            case NEW_DECISION ->
                    "The restriction stays as it is until its last day. I am considering a new decision,"
                            + " and will ask for your side before I take one.";
        };
    }

    private String until() {
        return outcome == ReviewOutcome.LIFT
                ? "It no longer applies from " + PrintedDate.of(lastDay) + "."
                : "It ends by itself at the end of " + PrintedDate.of(lastDay) + ".";
    }
}
