package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.RewordablePart;

/** The parts that several kinds of letter have, and that a school may say in its own words. */
final class Parts {
    static final RewordablePart RECORDS =
            RewordablePart.printed(
                    "records",
                    "What we record",
                    new PolicyParagraph("B13"),
                    "We keep a confidential record of what led to this letter and share it only with"
                            + " those who need it for their work. You may ask to see what we hold about"
                            + " you, and to have mistakes put right: {contact}, {how to reach them}.");

    static final RewordablePart HELP =
            RewordablePart.printed(
                    "help",
                    "Help and adjustments",
                    p(68),
                    "Somebody may speak or write for you. If you need another format, an interpreter or"
                            + " more time, please tell us.");

    static final RewordablePart DISAGREE =
            RewordablePart.printed(
                    "disagree",
                    "If you disagree",
                    new PolicyParagraph("B1"),
                    "You may ask for this decision to be looked at again by {who hears it}. Whoever made"
                            + " the decision takes no part in that. Please ask by {last day to ask}, and"
                            + " send it to {where to send it}. Say why you think that it is wrong, too"
                            + " much, or harms you or your family more than we saw. Asking is never held"
                            + " against you.");

    static final RewordablePart ASK_ABOUT_CONDUCT =
            RewordablePart.begun(
                    "we-ask",
                    "What we ask of them",
                    p(5),
                    "Please speak and write to our staff without shouting, swearing, insults or"
                            + " threats.");

    /** Nothing, as it comes with Evenhand. */
    static final RewordablePart OF_ITS_OWN =
            RewordablePart.printed("of-its-own", "Something of the school’s own", p(10), "")
                    .optional();

    private Parts() {}
}
