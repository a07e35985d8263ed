package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words in the decision on a repeated complaint (P32). What is
 * decided and weighed is not among it.
 */
final class SerialComplaintParts {
    static final RewordablePart OTHERS =
            RewordablePart.printed(
                    "other-complaints",
                    "Other complaints",
                    p(30),
                    "This decision is about this matter only. You may complain to us about"
                            + " anything else at any time, and it will be considered on its merits.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL = List.of(OTHERS, Parts.RECORDS, Parts.OF_ITS_OWN);

    private SerialComplaintParts() {}
}
