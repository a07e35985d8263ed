package org.evenhand.letter;

import java.util.regex.Pattern;
import org.evenhand.kernel.PolicyParagraph;

/**
 * What is told of a child that a letter about an adult hardly ever needs (J20). It may have to be
 * there: whoever writes decides, and is made to look.
 */
enum ChildDetail {
    BIRTH(
            "date\\s+of\\s+birth|d\\.?o\\.?b|born\\s+on|aged\\s+\\d{1,2}|\\d{1,2}\\s+years?\\s+old",
            "how old a child is belongs in the school’s own records"),
    CLASS(
            "year\\s+(?:1[0-3]|[1-9])|class\\s+(?:1[0-3]|[1-9])[a-z]?|(?:reception|nursery)\\s+class",
            "the parent knows which class it is, and whoever else sees the letter need not"),
    HEALTH(
            "diagnos(?:is|es|ed|tic)|autis(?:m|tic)|dyslexi[ac]|epilep(?:sy|tic)|asthma(?:tic)?"
                    + "|medication|special\\s+needs|(?-i:SEN|SEND|EHCP?|ADHD)",
            "the health and the needs of a child are not what this letter is about"),
    CARE(
            "social\\s+workers?|child\\s+protection|safeguarding\\s+(?:referral|record|concern)s?"
                    + "|foster\\s+(?:care|carers?|child|parents?)|custody",
            "how a child is cared for is kept apart, with those who look after it");

    @SuppressWarnings("ImmutableEnumChecker") // never changes
    private final Heed heed;

    ChildDetail(String words, String because) {
        this.heed = heed(Heed.wholeWords(words), because);
    }

    Heed heed() {
        return heed;
    }

    /** A child by its whole name. */
    static Heed named(Pattern name) {
        return heed(name, "it is a child’s whole name, and whose child it is the parent knows");
    }

    private static Heed heed(Pattern words, String because) {
        return new Heed(
                "letter.tells-of-a-child",
                PolicyParagraph.j(20),
                words,
                because,
                "Say “your child”, or leave it out unless the letter cannot be followed without it",
                false,
                true);
    }
}
