package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * HOLD-7: the model that we ship agrees with the naive one, which was written apart from it, over a
 * million cases of a fixed seed, and {@link TwinRulingsAfreshTests} over a million of a fresh one;
 * and the naive one finds every fault that was put into the shipped one.
 */
@Paragraphs({"P55", "P61", "P62", "J25"})
class TwinRulingsTests {
    private static final long SEED = 20_270_328;
    private static final int MANY = 200;
    private static final long CASES_OF_MANY = 2_000;
    private static final RulingModel NAIVE = new NaiveRulings();

    @TestFactory
    Stream<DynamicTest> findsEachFault() {
        return BrokenRulings.all().entrySet().stream()
                .map(fault ->
                        DynamicTest.dynamicTest(
                                fault.getKey(),
                                () ->
                                        assertThat(
                                                        new TwinRulings(NAIVE, fault.getValue())
                                                                .firstDifference(SEED, 100_000))
                                                .isPresent()));
    }

    @Test
    void bothModelsAgreeOnAMillionCasesOfTheFixedSeed() {
        AMillionCases.agree(SEED);
    }

    /** Ten times as many clauses as the program lets anybody decide. */
    @Test
    void bothModelsAgreeOnRestrictionsOfTwoHundredClauses() {
        TwinRulings twins = new TwinRulings(NAIVE, RulingModel.shipped());

        assertThat(twins.firstDifference(SEED, CASES_OF_MANY, MANY)).isEmpty();

        for (Channel channel : Channel.values()) {
            assertThat(twins.count(Ruling.NotPermitted.class, channel, Purpose.SAME_MATTER))
                    .as(channel.words())
                    .isPositive();
        }
    }

    /** The control: a fault is found among two hundred clauses as among six. */
    @Test
    void aFaultIsFoundAmongTwoHundredClauses() {
        for (String fault :
                List.of("last clause ignored", "first ground only", "court order ignored")) {
            RulingModel broken = Objects.requireNonNull(BrokenRulings.all().get(fault));
            assertThat(new TwinRulings(NAIVE, broken).firstDifference(SEED, CASES_OF_MANY, MANY))
                    .as(fault)
                    .isPresent();
        }
    }

    @Test
    void tellsADifferenceSoThatAPersonCanWorkItOut() {
        String told =
                new TwinRulings(
                                NAIVE,
                                Objects.requireNonNull(
                                        BrokenRulings.all().get("court order ignored")))
                        .firstDifference(SEED, 100_000)
                        .orElseThrow();

        assertThat(told).contains("Seed " + SEED, "Contact ", "Bound by ", "First ", "Second ");
    }
}
