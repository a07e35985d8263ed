package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/** What a school may say in its own words when it has what somebody told it (J11). */
final class AcknowledgementParts {
    static final RewordablePart RECEIVED =
            RewordablePart.printed(
                    "received",
                    "That we have it, and who answers",
                    j(11),
                    "Thank you for what you told us ({how it came}). It is written down and will"
                            + " be weighed {before what}\n\n{who answers} will answer you by {last day for"
                            + " the answer}.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL = List.of(RECEIVED, Parts.OF_ITS_OWN);

    private AcknowledgementParts() {}
}
