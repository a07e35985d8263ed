package org.evenhand.calendar;

import java.time.LocalDate;

/**
 * A day in term on which the school is closed to pupils, wholly or in part: snow, a polling
 * station.
 *
 * @param reason what the school would say, for example {@code polling station}
 */
public record Closure(LocalDate day, String reason, Extent extent) {
    /** How much of the school is closed; whether a part counts is the school's choice (E52). */
    public enum Extent {
        WHOLE,
        PART
    }

    public Closure {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A closure says why");
        }
    }
}
