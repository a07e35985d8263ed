package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.letter.RewordablePart;

/**
 * What a school may say in its own words around a behaviour contract (P55, J17). What is agreed,
 * what follows and that it is signed are not among it.
 */
public final class ContractParts {
    public static final RewordablePart ABOUT =
            RewordablePart.begun(
                    "about",
                    "What it is about",
                    p(55),
                    "Contact between you and the school has been difficult for both of us. We"
                            + " would like to agree with you how we speak to each other.");
    static final RewordablePart PROPOSAL =
            RewordablePart.printed(
                    "proposal",
                    "That it is a proposal",
                    p(55),
                    "We propose a behaviour contract to you: an agreement with two sides, under"
                            + " our policy: {policy}. {where to read it} The contract stands at the end of"
                            + " this letter.");
    static final RewordablePart ANSWER =
            RewordablePart.printed(
                    "your-answer",
                    "Their answer",
                    j(17),
                    "Please tell us by {last day to answer} whether you agree. You may agree,"
                            + " ask us to change something, ask for a meeting and bring somebody with you,"
                            + " or say no.\n\nYou do not have to agree. If you say no, or do not answer, that"
                            + " is not held against you. Only somebody who has signed has agreed.");
    public static final RewordablePart ROUTE =
            RewordablePart.begun(
                    "route",
                    "How they reach us about it",
                    p(55),
                    "Write to the school office or ring it, and ask for a meeting at any time.");
    static final RewordablePart WHAT_IT_IS_NOT =
            RewordablePart.printed(
                    "what-it-is-not",
                    "What it is not",
                    p(61),
                    "It is not a legal contract, and it is no condition of a child’s place at"
                            + " this school. It restricts nothing: you may contact us as before, unless"
                            + " another letter says otherwise. Emergencies, and everything to which the law"
                            + " gives you a right, are not touched by it.");
    public static final RewordablePart HELP =
            RewordablePart.begun(
                    "help",
                    "Help and adjustments",
                    p(68),
                    "If something in this makes it hard for you, or you need another format or"
                            + " an interpreter, please tell us, and we will change it with you. Somebody"
                            + " may speak or write for you.");

    /** In the order of the letter. */
    static final List<RewordablePart> ALL =
            List.of(
                    ABOUT,
                    PROPOSAL,
                    ANSWER,
                    ROUTE,
                    WHAT_IT_IS_NOT,
                    HELP,
                    Parts.OF_ITS_OWN,
                    Parts.RECORDS);

    private ContractParts() {}
}
