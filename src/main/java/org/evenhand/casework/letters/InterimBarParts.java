package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words when it confirms an interim bar (P65, J8). What was said,
 * why it could not wait and what a bar is in law are not among it (B6).
 */
public final class InterimBarParts {
    static final RewordablePart SAID =
            RewordablePart.printed(
                    "said",
                    "What the letter confirms",
                    p(64),
                    "This letter confirms what you were told on {when it was said}. It is an"
                            + " interim step under our policy: {policy}. {where to read it} Nothing final"
                            + " has been decided.");
    static final RewordablePart DURATION =
            RewordablePart.printed(
                    "duration",
                    "How long it lasts",
                    p(50),
                    "It began when you were told. Its last day is {last day}. By then {who looks"
                            + " at it again} will have looked at it again, and it ends by itself on that"
                            + " day unless it is confirmed, or renewed once with reasons, in writing. We"
                            + " will look at it earlier if you tell us something new that matters, or if"
                            + " what led to it goes on. If it goes on, a further restriction may be put in"
                            + " place.");
    public static final RewordablePart SIDE =
            RewordablePart.begun(
                    "your-side",
                    "How they can give their side",
                    new PolicyParagraph("B4"),
                    "We want to hear your side before anything is decided. Write, e-mail, ask"
                            + " for a telephone call, or let somebody speak for you.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL =
            List.of(
                    SAID,
                    DURATION,
                    SIDE,
                    Parts.DISAGREE,
                    Parts.HELP,
                    Parts.RECORDS,
                    Parts.OF_ITS_OWN);

    private InterimBarParts() {}
}
