package org.evenhand.casework.letters;

import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words when it answers a request for review (B1, B8). What was
 * decided, and why, is not among it.
 */
final class RequestOutcomeParts {
    static final RewordablePart RESULT =
            RewordablePart.printed(
                    "result",
                    "That it was looked at again",
                    new PolicyParagraph("B1"),
                    "You asked on {day of asking} for the restriction on your contact with the"
                            + " school to be looked at again. {what was decided} {what that means}");
    static final RewordablePart NEXT =
            RewordablePart.printed(
                    "next",
                    "What comes next, where the restriction stands",
                    new PolicyParagraph("B8"),
                    "This is the school's answer to your request. The review that the letter of"
                            + " the decision promised takes place all the same. If something new happens"
                            + " that matters, tell us at any time. You may also use our complaints"
                            + " procedure.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL =
            List.of(
                    RESULT,
                    EndingParts.OTHERS_TOLD,
                    EndingParts.STILL_COUNTS,
                    EndingParts.MEETING,
                    NEXT,
                    Parts.OF_ITS_OWN);

    private RequestOutcomeParts() {}
}
