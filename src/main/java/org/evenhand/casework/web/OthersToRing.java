package org.evenhand.casework.web;

import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/**
 * Whom the school rings for a child besides a parent who is restricted: a restriction does not
 * leave a child with nobody (B28). The record holds no emergency contacts, so that it is asked.
 */
@Paragraphs({"B28", "E5"})
final class OthersToRing {
    static final String FIELD = "otherToRing";

    private OthersToRing() {}

    static Question question() {
        return Question.text(FIELD, "Who else can the school ring for this child?")
                .hinting(
                        "At least one other emergency contact, from the pupil record (B28). Leave it"
                                + " empty if there is nobody. The letter does not print this.");
    }

    /**
     * Minded and never refused: a family may have nobody else, and a parent is rung all the same.
     */
    static Grounds cautions(CaseFile file, Answers answers) {
        return !file.hasChildHere() || !answers.text(FIELD, Answers.LONGEST_TEXT).isBlank()
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "pccr.nobody-else-to-ring",
                                new PolicyParagraph("B28"),
                                "Nobody else is named whom the school can ring for the child: they are, or"
                                        + " may be, the only emergency contact.",
                                "Ask for a second contact, or say in the plan how they are reached at"
                                        + " once. In an emergency they are rung as always (P62)."));
    }
}
