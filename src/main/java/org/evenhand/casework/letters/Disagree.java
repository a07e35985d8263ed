package org.evenhand.casework.letters;

import java.time.LocalDate;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.Section;

/**
 * How to ask for a review by somebody who had no part in the decision (B1).
 *
 * @param who hears it
 * @param where it is asked for
 * @param by the last day in time
 */
public record Disagree(String who, String where, LocalDate by) {
    private static final String TITLE = "If you disagree";

    /** The same, asked for no later than that day: what has ended is not reviewed. */
    public Disagree noLaterThan(LocalDate lastDay) {
        return by.isAfter(lastDay) ? new Disagree(who, where, lastDay) : this;
    }

    KeyFacts.Fact atAGlance() {
        return KeyFacts.Fact.of(
                TITLE,
                "Ask for a review by %s. This letter says how.".formatted(PrintedDate.of(by)));
    }

    Section section() {
        return Written.required(
                "disagree",
                TITLE,
                new PolicyParagraph("B1"),
                "You may ask for this decision to be looked at again by %s. Whoever made the decision takes no part in that. Please ask by %s, and send it to %s."
                                .formatted(who, PrintedDate.of(by), where)
                        + " Say why you think that it is wrong, too much, or harms you or your child more"
                        + " than we saw. Asking is never held against you.");
    }
}
