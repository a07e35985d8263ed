package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words when somebody else deals with a person, or reads what they
 * send (E25).
 */
public final class ContactParts {
    public static final RewordablePart SENT =
            RewordablePart.begun(
                    "sent",
                    "What they have sent already",
                    p(55),
                    "You need not send anything again: it is passed on, and answered in the time"
                            + " that you were told.");
    static final RewordablePart STAYS =
            RewordablePart.printed(
                    "stays",
                    "That nothing else changes",
                    p(60),
                    "This is no new decision about you, and nothing more is asked of you. What"
                            + " the restriction asks, what it leaves open to you and your rights stay as"
                            + " our earlier letter says. {when it ends}");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL = List.of(SENT, STAYS, Parts.OF_ITS_OWN);

    private ContactParts() {}
}
