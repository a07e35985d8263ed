package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words when a restriction is made milder (P50). What has changed
 * and what still holds is not among it.
 */
final class VariationParts {
    static final RewordablePart RESULT =
            RewordablePart.printed(
                    "result",
                    "That it is made milder",
                    p(50),
                    "On {day of the review} we looked again at the restriction on your contact"
                            + " with the school. We ask less of you. This begins when you have been told of"
                            + " this letter. Until then everything is as it was. {when it ends}");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL = List.of(RESULT, Parts.DISAGREE, Parts.OF_ITS_OWN);

    private VariationParts() {}
}
