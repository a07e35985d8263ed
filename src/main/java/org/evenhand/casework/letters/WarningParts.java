package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.casework.WarningVariant;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words in a warning (P48). That restrictions will be put in place
 * if it is done again is not among it: the policy says it so.
 */
public final class WarningParts {
    public static final RewordablePart OPENING =
            RewordablePart.begun(
                    "opening",
                    "How the letter begins",
                    p(10),
                    "We value working with you, and we will go on doing so. Anything that you raise"
                            + " with us is looked into, whatever else this letter says.");
    static final RewordablePart FORMAL_WARNING =
            RewordablePart.printed(
                    "formal-warning",
                    "That it is a formal warning",
                    p(48),
                    "This letter is a formal warning under our policy for dealing with behaviour that we"
                            + " cannot accept: {policy}. {where to read it}");
    private static final RewordablePart ASK_ABOUT_DEMANDS =
            RewordablePart.begun(
                    "we-ask",
                    "What we ask of them",
                    p(5),
                    "Please write to us once about each matter, and give us five school days to"
                            + " answer.");
    public static final RewordablePart EXAMPLES =
            RewordablePart.begun(
                    "examples",
                    "Which restrictions may follow",
                    p(48),
                    "For example, we may ask you to write to one named member of staff only, or not to"
                            + " come onto the school site without an appointment.");
    static final RewordablePart COUNTS =
            RewordablePart.printed(
                    "counts",
                    "How long it counts",
                    j(10),
                    "This warning counts for {for how long} from when you are told of it. After that it"
                            + " counts no more.");
    private static final RewordablePart POLICE =
            RewordablePart.begun(
                            "police",
                            "The police",
                            p(56),
                            "We may report threats, violence or harassment to the police.")
                    .optional();
    private static final RewordablePart NO_POLICE =
            RewordablePart.begun("police", "The police", p(56), "").optional();
    public static final RewordablePart COMPLAIN =
            RewordablePart.begun(
                    "complain",
                    "Your concerns and complaints",
                    p(30),
                    "You may raise a concern or complain about anything we do, this letter included,"
                            + " through our complaints procedure. This letter does not limit that.");
    public static final RewordablePart HELP =
            RewordablePart.begun(
                    "help",
                    "Help and adjustments",
                    p(68),
                    "If something makes it harder for you to deal with us, such as your health, a"
                            + " disability or something at home, please tell us, and we will see what we"
                            + " can change. You may bring somebody to speak for you.");
    static final RewordablePart MISTAKES =
            RewordablePart.printed(
                    "mistakes",
                    "If we have it wrong",
                    new PolicyParagraph("B32"),
                    "If any fact in this letter is wrong, please tell us by {last day to tell us}, in"
                            + " whichever way suits you. We will put it right, or record that you see it"
                            + " differently.");

    private WarningParts() {}

    /** In the order of the letter. */
    static List<RewordablePart> of(WarningVariant variant) {
        return List.of(
                OPENING,
                FORMAL_WARNING,
                ask(variant),
                EXAMPLES,
                COUNTS,
                police(variant),
                COMPLAIN,
                HELP,
                MISTAKES,
                Parts.RECORDS,
                Parts.OF_ITS_OWN);
    }

    public static RewordablePart ask(WarningVariant variant) {
        return variant == WarningVariant.CONDUCT ? Parts.ASK_ABOUT_CONDUCT : ASK_ABOUT_DEMANDS;
    }

    /** Of the police nothing is begun where it is about demands. */
    public static RewordablePart police(WarningVariant variant) {
        return variant == WarningVariant.CONDUCT ? POLICE : NO_POLICE;
    }

    public static LetterKind kind(WarningVariant variant) {
        return variant == WarningVariant.CONDUCT
                ? LetterKind.WARNING_CONDUCT
                : LetterKind.WARNING_DEMANDS;
    }
}
