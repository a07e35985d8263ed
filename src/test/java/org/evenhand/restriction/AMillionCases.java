package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.restriction.RulingCases.Edge;

/**
 * What is asked of both models of the ruling, and that each question came often enough (HOLD-7).
 * {@code -Devenhand.cases=20000000} asks twenty times as many.
 */
final class AMillionCases {
    private static final long CASES = Long.getLong("evenhand.cases", 1_000_000);

    /** A thousand of each question, or as many of fewer cases. */
    private static final long OFTEN = Math.min(1_000, CASES / 1_000);

    private static final RulingModel NAIVE = new NaiveRulings();

    private static final List<Class<? extends Ruling>> KINDS =
            List.of(
                    Ruling.Permitted.class,
                    Ruling.PermittedSubjectTo.class,
                    Ruling.RedirectedTo.class,
                    Ruling.NotPermitted.class,
                    Ruling.AskAPerson.class);

    private AMillionCases() {}

    static void agree(long seed) {
        TwinRulings twins = new TwinRulings(NAIVE, RulingModel.shipped());

        assertThat(twins.firstDifference(seed, CASES)).isEmpty();

        System.out.printf("Seed %d, %,d cases%n%s%n", seed, CASES, twins.counts());
        everyQuestionIsAskedOften(twins);
    }

    private static void everyQuestionIsAskedOften(TwinRulings twins) {
        for (Channel channel : Channel.values()) {
            for (Purpose purpose : Purpose.values()) {
                for (Class<? extends Ruling> ruling : KINDS) {
                    long count = twins.count(ruling, channel, purpose);
                    String cell = ruling.getSimpleName() + " x " + channel + " x " + purpose;
                    if (TwinRulings.canHappen(ruling, channel, purpose)) {
                        assertThat(count).as(cell).isGreaterThanOrEqualTo(OFTEN);
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
                        .isGreaterThanOrEqualTo(OFTEN);
            }
        }
    }
}
