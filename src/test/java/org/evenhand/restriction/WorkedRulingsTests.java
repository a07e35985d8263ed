package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.policymap.Examples;
import org.evenhand.restriction.WorkedRulings.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we ship says what the policy says, example by example. */
@Paragraphs({"P55", "P61", "P62", "J25"})
class WorkedRulingsTests {
    @ParameterizedTest
    @MethodSource("examples")
    @Examples({"E31", "E32", "E36", "E40"})
    void theShippedModelRulesAsWorkedByHand(Example example) {
        Ruling ruling = RulingModel.shipped().ruleOn(example.person(), example.proposal());

        assertThat(WorkedRulings.inWords(ruling)).isEqualTo(example.ruling());
        assertThat(WorkedRulings.rulesOf(ruling)).isEqualTo(example.rules());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theNaiveModelRulesAsWorkedByHand(Example example) {
        Ruling ruling = new NaiveRulings().ruleOn(example.person(), example.proposal());

        assertThat(WorkedRulings.inWords(ruling)).isEqualTo(example.ruling());
        assertThat(WorkedRulings.rulesOf(ruling)).isEqualTo(example.rules());
    }

    @Test
    void thereAreAtLeastSixtyBesideTheFullTable() {
        assertThat(examples().filter(one -> !one.from().matches("J25 .*, [A-Z_]+")))
                .hasSizeGreaterThan(60);
    }

    static Stream<Example> examples() {
        return WorkedRulings.all().stream();
    }
}
