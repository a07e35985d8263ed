package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/** What a school may say in its own words when a restriction has ended (J18). */
public final class EndingParts {
    static final RewordablePart ENDED =
            RewordablePart.printed(
                    "ended",
                    "That it has ended",
                    j(18),
                    "The restriction on your contact with the school ended on {last day}. You"
                            + " can contact the school in the usual ways again. We will tell everybody who"
                            + " was told that it began that it has ended.");
    static final RewordablePart STILL_COUNTS =
            RewordablePart.printed(
                    "still-counts",
                    "Until when a warning counts",
                    j(10),
                    "What we wrote to you before still counts as a warning until the end of {last day}."
                            + " After that it counts no more.");
    static final RewordablePart OTHERS_TOLD =
            RewordablePart.printed(
                    "others-told",
                    "That others will hear of it",
                    j(18),
                    "Everybody whom we told that it began, we now tell that it has ended.");
    public static final RewordablePart MEETING =
            RewordablePart.begun(
                    "meeting",
                    "The offer of a first meeting",
                    j(18),
                    "If you would like to meet, we offer a first conversation with somebody who"
                            + " was not involved. Please ring the office, and we will find a time.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL = List.of(ENDED, STILL_COUNTS, MEETING, Parts.OF_ITS_OWN);

    private EndingParts() {}
}
