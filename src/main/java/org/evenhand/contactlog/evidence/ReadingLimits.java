package org.evenhand.contactlog.evidence;

import java.time.Duration;

/**
 * What one reading may cost.
 *
 * @param largestFile bytes of a file that is taken at all
 * @param deadline for telling what a file is, and as long again for reading it; a child that is
 *     over is killed
 * @param startingDeadline for a child to start on a busy machine
 * @param memory megabytes of heap of a child; Outlook messages are held in it whole, twice over
 * @param atOnce children that may run beside each other; more batches wait their turn
 */
public record ReadingLimits(
        long largestFile, Duration deadline, Duration startingDeadline, int memory, int atOnce) {
    private static final long MEGABYTE = 1024L * 1024L;

    public ReadingLimits {
        if (largestFile < 1 || memory < 16 || atOnce < 1 || !deadline.isPositive()) {
            throw new IllegalArgumentException("Every limit leaves room for something");
        }
    }

    /** What a school's small server can bear. */
    public static ReadingLimits usual() {
        return new ReadingLimits(
                50 * MEGABYTE, Duration.ofSeconds(10), Duration.ofSeconds(30), 160, 2);
    }

    /** The same for drawing pages, which needs more memory; one file at a time. */
    public static ReadingLimits drawing() {
        return new ReadingLimits(
                50 * MEGABYTE, Duration.ofSeconds(20), Duration.ofSeconds(30), 384, 1);
    }
}
