package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sentences that depend on the day, or on how many, each in both of its forms. */
class WordsOfLettersTests {
    private static final LocalDate DUE = LocalDate.of(2025, 10, 22);

    @Test
    void aPromiseForADayThatHasPassedIsSaidToBeLate() {
        WarningLetter.Concern concern =
                new WarningLetter.Concern("Lunch", "Daniel Osei", "Daniel Osei rings you", DUE);

        assertThat(concern.sentence(DUE))
                .isEqualTo(
                        "Daniel Osei deals with it. What comes next, by Wednesday 22 October 2025: Daniel"
                                + " Osei rings you.");
        assertThat(concern.sentence(DUE.plusDays(1)))
                .isEqualTo(
                        "Daniel Osei deals with it. This was to be done by Wednesday 22 October 2025 and is"
                                + " late: Daniel Osei rings you.");
    }

    /** What has ended is not reviewed (B1). */
    @Test
    void aReviewIsAskedForWhileThereIsSomethingToReview() {
        Disagree disagree = new Disagree("another governor", "the clerk", DUE);

        assertThat(disagree.noLaterThan(DUE.minusDays(1)).by()).isEqualTo("2025-10-21");
        assertThat(disagree.noLaterThan(DUE.plusDays(1)).by()).isEqualTo("2025-10-22");
    }
}
