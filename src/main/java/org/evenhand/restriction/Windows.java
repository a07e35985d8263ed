package org.evenhand.restriction;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Stretches of time in one row of numbers, because every ruling looks at every one: first moment
 * and end of each, in nanoseconds since 1970. Moments too far away to be counted so (before 1678,
 * after 2262) stand at the nearest end, where they compare as they should.
 */
final class Windows {
    private static final long SECOND = 1_000_000_000L;
    private static final long FARTHEST = Long.MAX_VALUE / SECOND;

    private Windows() {}

    static long[] inARow(List<Window> windows) {
        return windows.stream()
                .flatMapToLong(one -> LongStream.of(nanos(one.from()), nanos(one.until())))
                .toArray();
    }

    static boolean contain(long[] edges, long nanos) {
        for (int i = 0; i < edges.length; i += 2) {
            if (edges[i] <= nanos && nanos < edges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    static long nanos(Instant moment) {
        long seconds = moment.getEpochSecond();
        if (seconds >= FARTHEST) {
            return Long.MAX_VALUE;
        }
        return seconds <= -FARTHEST ? Long.MIN_VALUE : seconds * SECOND + moment.getNano();
    }
}
