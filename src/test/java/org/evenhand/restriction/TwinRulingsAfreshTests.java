package org.evenhand.restriction;

import java.util.SplittableRandom;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;

/** HOLD-7: cases that nobody has seen before, in each build. */
@Paragraphs({"P55", "P61", "P62", "J25"})
class TwinRulingsAfreshTests {
    /**
     * Its seed is printed: a difference is found again with {@code -Devenhand.cases.seed=} and it.
     */
    @Test
    void bothModelsAgreeOnAMillionCasesOfAFreshSeed() {
        AMillionCases.agree(Long.getLong("evenhand.cases.seed", new SplittableRandom().nextLong()));
    }
}
