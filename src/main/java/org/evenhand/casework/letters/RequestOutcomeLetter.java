package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.RequestOutcome;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PageBreak;
import org.evenhand.letter.Section;

/** The answer to a request for review, by somebody who had no part in the decision (B1). */
public record RequestOutcomeLetter(
        LetterFrame frame,
        LocalDate asked,
        RequestOutcome outcome,
        String considered,
        String because) {
    private static final PolicyParagraph APPEAL = new PolicyParagraph("B1");

    public LetterDocument document() {
        return frame.letter(
                "The answer to your request for review",
                "request-outcome 1",
                List.of(
                        Section.required(
                                "at-a-glance",
                                "At a glance",
                                j(13),
                                new KeyFacts(
                                        "The main points of this letter.",
                                        List.of(
                                                KeyFacts.Fact.of("What was decided", result()),
                                                KeyFacts.Fact.of(
                                                        "Who decided",
                                                        frame.signatory().name()
                                                                + ", "
                                                                + frame.signatory().office()
                                                                + ", who had no part in the decision"
                                                                + " before"),
                                                KeyFacts.Fact.of(
                                                        "In an emergency",
                                                        frame.emergencyInSchoolHours()))),
                                new PageBreak()),
                        frame.opening(),
                        Written.required(
                                "result",
                                "",
                                APPEAL,
                                "You asked on %s for the restriction on your contact with the school to be looked at again. %s"
                                        .formatted(PrintedDate.of(asked), result())),
                        Written.required("considered", "What I looked at", APPEAL, considered),
                        Written.required("because", "Why", APPEAL, because),
                        frame.close()));
    }

    private String result() {
        return switch (outcome) {
            case UPHELD -> "The restriction stands.";
            case ENDED -> "The restriction ends now.";
        };
    }
}
