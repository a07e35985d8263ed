package org.evenhand.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewIdsTests {
    private static final Instant MOMENT = Instant.parse("2026-11-25T16:40:00.123Z");

    private final AtomicReference<Instant> clock = new AtomicReference<>(MOMENT);
    private final NewIds ids = new NewIds(clock::get);

    @Test
    void idsOfOneMillisecondAscendAsTheDatabaseOrdersThem() {
        List<String> made = Stream.generate(ids::next).limit(100_000).map(UUID::toString).toList();

        assertThat(made).doesNotHaveDuplicates().isSorted();
        // The control: two makers of the same millisecond know nothing of each other.
        NewIds other = new NewIds(clock::get);
        List<String> mixed =
                Stream.generate(() -> Stream.of(ids.next(), other.next()))
                        .limit(1_000)
                        .flatMap(each -> each)
                        .map(UUID::toString)
                        .toList();
        assertThat(mixed.stream().sorted().toList()).isNotEqualTo(mixed);
    }

    @Test
    void theyTellTheMillisecondAndTheirVersion() {
        UUID first = ids.next();
        clock.set(MOMENT.plusMillis(1));
        UUID next = ids.next();
        clock.set(MOMENT.minusSeconds(86_400));

        assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
        assertThat(next.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli() + 1);
        assertThat(ids.next().getMostSignificantBits() >>> 16)
                .as("a clock that was wound back")
                .isEqualTo(MOMENT.minusSeconds(86_400).toEpochMilli());
        assertThat(List.of(first, next)).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void nobodyCanTellTheNextFromTheLast() {
        assertThat(
                        Stream.generate(
                                        () -> {
                                            UUID one = ids.next();
                                            return ids.next().getLeastSignificantBits()
                                                    - one.getLeastSignificantBits();
                                        })
                                .limit(1_000)
                                .distinct()
                                .count())
                .isGreaterThan(990);
    }
}
