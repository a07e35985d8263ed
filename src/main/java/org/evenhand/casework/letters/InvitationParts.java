package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/** What a school may say in its own words in the invitation to give one's side (J11, B4). */
public final class InvitationParts {
    public static final RewordablePart ABOUT =
            RewordablePart.begun(
                    "about",
                    "What it is about",
                    p(60),
                    "We wrote to you because of how you contacted the school. Since then there"
                            + " has been more, and I have to consider what to do.");
    public static final RewordablePart HOW =
            RewordablePart.begun(
                    "how",
                    "How they can answer",
                    j(11),
                    "Write or e-mail to the school, ask for a telephone call or a meeting, or"
                            + " let somebody speak for you.");
    static final RewordablePart YOUR_SIDE =
            RewordablePart.printed(
                    "your-side",
                    "That we want to hear from them",
                    j(11),
                    "Before anything is decided we want to hear from you: whether this is what"
                            + " happened, what lay behind it, what you would like us to understand, and"
                            + " what a restriction would mean for you and your child.\n\n{how to answer}\n\n"
                            + "Please do so by {last day for your side}. If we do not hear from you by"
                            + " then, we will decide on what we know.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL =
            List.of(ABOUT, HOW, YOUR_SIDE, Parts.HELP, Parts.RECORDS, Parts.OF_ITS_OWN);

    private InvitationParts() {}
}
