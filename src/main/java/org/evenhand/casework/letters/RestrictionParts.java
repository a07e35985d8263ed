package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words in the letter of a restriction (P50). The terms, what
 * happened, emergencies and the rights that nothing closes are not among it.
 */
public final class RestrictionParts {
    static final RewordablePart DECISION =
            RewordablePart.printed(
                    "decision",
                    "That it is a restriction",
                    p(10),
                    "I have decided to restrict your contact with the school under our policy: {policy}."
                            + " {where to read it}");
    static final RewordablePart DURATION =
            RewordablePart.printed(
                    "duration",
                    "How long it lasts",
                    p(50),
                    "This restriction starts on {first day}, or when you have been told of it, whichever"
                            + " is later. It lasts {for how long}: its last day is {last day}. It then ends"
                            + " by itself.");
    static final RewordablePart REVIEW =
            RewordablePart.printed(
                    "review",
                    "When it is reviewed",
                    p(50),
                    "{who reviews it} will review it on {days of review}, and we will write to you with"
                            + " the result. We will look at what has happened since, at its effect on"
                            + " everybody concerned, and at what you tell us: please send us your views by"
                            + " then, in whichever way this letter leaves open.");
    public static final RewordablePart EARLY =
            RewordablePart.begun(
                    "early",
                    "What could bring an earlier review",
                    p(50),
                    "We will look at it earlier if you tell us something new that matters, or if what led"
                            + " to it goes on.");
    public static final RewordablePart COMPLAIN =
            RewordablePart.begun(
                    "complain",
                    "Complaints",
                    p(53),
                    "You may complain about a new matter at any time, and each is treated on its merits."
                            + " You may also complain about this restriction.");
    static final RewordablePart WHO_KNOWS =
            RewordablePart.printed(
                    "who-knows",
                    "Who else is told",
                    p(51),
                    "Only those whose work needs it are told: {roles}. The office knows what to do, and"
                            + " not why.");
    public static final RewordablePart HELP =
            RewordablePart.begun(
                    "help",
                    "Help and adjustments",
                    p(68),
                    "If you need this letter in another format or language, or something makes it hard"
                            + " for you to keep to it, please tell us. Somebody may write or speak for"
                            + " you.");
    static final RewordablePart YOUR_SIDE =
            RewordablePart.printed(
                    "your-side",
                    "Your side, where it could not wait for it",
                    j(11),
                    "This could not wait until we had heard from you. We want to hear from you now: whether"
                            + " this is what happened, what lay behind it, what you would like us to"
                            + " understand, and what this restriction means for you and your family."
                            + "\n\nTell us in whichever way this letter leaves open, or let somebody speak"
                            + " for you. Please do so by {last day for your side}. We will answer you, and"
                            + " change or end this restriction if what you tell us calls for it.");
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

    /** In the order of the letter. */
    static final List<RewordablePart> ALL =
            List.of(
                    DECISION,
                    DURATION,
                    REVIEW,
                    EARLY,
                    COMPLAIN,
                    WHO_KNOWS,
                    HELP,
                    YOUR_SIDE,
                    DISAGREE,
                    Parts.RECORDS,
                    Parts.OF_ITS_OWN);

    private RestrictionParts() {}
}
