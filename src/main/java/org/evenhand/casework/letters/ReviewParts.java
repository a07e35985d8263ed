package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words in the letter about a review (P50). What was decided, and
 * why, is not among it.
 */
final class ReviewParts {
    static final RewordablePart RESULT =
            RewordablePart.printed(
                    "result",
                    "That it was looked at again",
                    p(50),
                    "On {day of the review} we looked again at the restriction on your contact"
                            + " with the school. {what was decided} {what that means}");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL =
            List.of(
                    RESULT,
                    EndingParts.OTHERS_TOLD,
                    EndingParts.STILL_COUNTS,
                    EndingParts.MEETING,
                    Parts.DISAGREE,
                    Parts.HELP,
                    Parts.OF_ITS_OWN);

    private ReviewParts() {}
}
