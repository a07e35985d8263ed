package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words in the notice about unacceptable correspondence. That it
 * is offensive, and is not answered if it goes on, is not among it: the policy says it so (P34).
 */
public final class CorrespondenceParts {
    public static final RewordablePart OPENING =
            RewordablePart.begun(
                    "opening",
                    "How the letter begins",
                    p(10),
                    "We want to deal with what you raise with us, and we will go on doing so.");
    static final RewordablePart AGAIN =
            RewordablePart.printed(
                    "again",
                    "What they may send again",
                    p(34),
                    "What you raised may be important. Please send it to us again without such"
                            + " language, and we will answer it.");
    public static final RewordablePart ACCEPTABLE =
            RewordablePart.begun(
                    "acceptable",
                    "How they should write to us",
                    p(5),
                    "Say what happened and what you would like us to do, without insults,"
                            + " swearing or threats. You may be as critical of us as you wish.");
    static final RewordablePart READ =
            RewordablePart.printed(
                    "read",
                    "That everything is still read",
                    p(61),
                    "{who reads it} reads everything that you send us, so that an emergency, a"
                            + " child's safety, a new matter or a right that the law gives you is always"
                            + " dealt with.");
    public static final RewordablePart HELP =
            RewordablePart.begun(
                    "help",
                    "Their concerns, and help",
                    p(68),
                    "You may raise a concern or complain at any time through our complaints"
                            + " procedure. If writing is difficult for you, please tell us, and we will"
                            + " find another way.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL =
            List.of(OPENING, AGAIN, ACCEPTABLE, READ, HELP, Parts.RECORDS, Parts.OF_ITS_OWN);

    private CorrespondenceParts() {}
}
