package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.Map;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterWords;
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

    Section section(LetterWords words) {
        return Written.required(
                "disagree",
                TITLE,
                new PolicyParagraph("B1"),
                words.say(
                        Parts.DISAGREE,
                        Map.of(
                                "who hears it",
                                who,
                                "last day to ask",
                                by,
                                "where to send it",
                                where)));
    }
}
