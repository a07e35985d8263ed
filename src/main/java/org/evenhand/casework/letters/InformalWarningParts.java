package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/** What a school may say in its own words in the note of an informal warning (P40). */
public final class InformalWarningParts {
    public static final RewordablePart OPENING =
            RewordablePart.begun(
                    "opening",
                    "How the note begins",
                    p(10),
                    "We value working with you. Anything that you raise with us is looked into,"
                            + " whatever else this note says.");
    public static final RewordablePart WHY =
            RewordablePart.begun(
                    "why",
                    "Why it is not acceptable",
                    p(20),
                    "We understand that people can be angry. Our policy says that anger must not"
                            + " turn into aggression or abuse towards our staff.");
    public static final RewordablePart WE_ASK = Parts.ASK_ABOUT_CONDUCT;
    static final RewordablePart WHAT_THIS_IS =
            RewordablePart.printed(
                    "what-this-is",
                    "What the note is, and is not",
                    p(40),
                    "This is an informal warning under our policy: {policy}. {where to read it}"
                            + " This note is not a formal warning and restricts nothing. If it happens"
                            + " again, we may send you a formal warning, which would say what follows after"
                            + " that.");
    public static final RewordablePart HELP =
            RewordablePart.begun(
                    "help",
                    "Their concerns, and help",
                    p(68),
                    "You may raise a concern or complain at any time through our complaints"
                            + " procedure. If something makes it harder for you to deal with us, please"
                            + " tell us, and we will see what we can change.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL =
            List.of(OPENING, WHY, WE_ASK, WHAT_THIS_IS, HELP, Parts.RECORDS, Parts.OF_ITS_OWN);

    private InformalWarningParts() {}
}
