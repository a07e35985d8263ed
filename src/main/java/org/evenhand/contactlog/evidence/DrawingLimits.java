package org.evenhand.contactlog.evidence;

import java.time.Duration;

/**
 * How much of strangers' files is drawn; what is beyond stays in the files, and a line says so.
 *
 * @param pagesOfAFile the first so many
 * @param pages of all the files together
 * @param bytes that the pictures of all the files may have together
 * @param timeOfAFile after which no further page of it is begun
 */
public record DrawingLimits(int pagesOfAFile, int pages, long bytes, Duration timeOfAFile) {
    /** What one PDF can hold, and a small server can make while somebody waits. */
    public static DrawingLimits usual() {
        return new DrawingLimits(50, 250, 32L * 1024 * 1024, Duration.ofMinutes(1));
    }
}
