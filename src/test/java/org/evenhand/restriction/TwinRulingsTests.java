package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.restriction.RulingCases.Edge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The comparison of two models asks every kind of question and sees every fault. */
class TwinRulingsTests {
    private static final long SEED = 20_270_328;
    private static final long MILLION = 1_000_000;

    @TestFactory
    Stream<DynamicTest> findsEachFault() {
        return BrokenRulings.all().entrySet().stream()
                .map(fault ->
                        DynamicTest.dynamicTest(
                                fault.getKey(),
                                () ->
                                        assertThat(
                                                        new TwinRulings(
                                                                        RulingModel.shipped(),
                                                                        fault.getValue())
                                                                .firstDifference(SEED, 100_000))
                                                .isPresent()));
    }

    @Test
    void asksEveryQuestionAThousandTimesInAMillion() {
        TwinRulings twins = new TwinRulings(RulingModel.shipped(), RulingModel.shipped());

        assertThat(twins.firstDifference(SEED, MILLION)).isEmpty();

        System.out.println(twins.counts());
        for (Channel channel : Channel.values()) {
            for (Purpose purpose : Purpose.values()) {
                for (Class<? extends Ruling> ruling : KINDS) {
                    long count = twins.count(ruling, channel, purpose);
                    String cell = ruling.getSimpleName() + " x " + channel + " x " + purpose;
                    if (TwinRulings.canHappen(ruling, channel, purpose)) {
                        assertThat(count).as(cell).isGreaterThanOrEqualTo(1_000);
                    } else {
                        assertThat(count).as(cell).isZero();
                    }
                }
            }
        }
        for (Edge edge : Edge.values()) {
            for (int offset = -1; offset <= 1 && edge != Edge.NONE; offset++) {
                assertThat(twins.count(edge, offset))
                        .as(edge + " " + offset)
                        .isGreaterThanOrEqualTo(1_000);
            }
        }
    }

    @Test
    void tellsADifferenceSoThatAPersonCanWorkItOut() {
        String told =
                new TwinRulings(
                                RulingModel.shipped(),
                                Objects.requireNonNull(
                                        BrokenRulings.all().get("court order ignored")))
                        .firstDifference(SEED, 100_000)
                        .orElseThrow();

        assertThat(told).contains("Seed " + SEED, "Contact ", "Bound by ", "First ", "Second ");
    }

    private static final List<Class<? extends Ruling>> KINDS =
            List.of(
                    Ruling.Permitted.class,
                    Ruling.PermittedSubjectTo.class,
                    Ruling.RedirectedTo.class,
                    Ruling.NotPermitted.class,
                    Ruling.AskAPerson.class);
}
