package org.evenhand.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {
    private final Period spring =
            new Period(Instant.parse("2027-01-05T09:00:00Z"), LocalDate.of(2027, 3, 28));

    @Test
    void endsAtMidnightInLondonAfterTheLastDay() {
        // The clocks go forward on 28 March 2027, so that midnight is 23:00 in UTC.
        assertThat(spring.contains(Instant.parse("2027-03-28T22:59:59.999Z"))).isTrue();
        assertThat(spring.contains(Instant.parse("2027-03-28T23:00:00Z"))).isFalse();
    }

    @Test
    void beginsAtItsMomentAndNotBefore() {
        assertThat(spring.contains(Instant.parse("2027-01-05T08:59:59.999Z"))).isFalse();
        assertThat(spring.contains(Instant.parse("2027-01-05T09:00:00Z"))).isTrue();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() ->
                        new Period(Instant.parse("2027-01-05T09:00:00Z"), LocalDate.of(2027, 1, 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
