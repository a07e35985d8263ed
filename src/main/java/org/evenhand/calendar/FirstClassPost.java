package org.evenhand.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.kernel.Period;

/** A letter sent by first-class post, and when it counts as told (J6). */
public record FirstClassPost(LocalDate posted) {
    private static final int WORKING_DAYS_ON_THE_WAY = 2;

    /** The second working day after posting. */
    public LocalDate lands(WorkingDays workingDays) {
        return workingDays.after(posted, WORKING_DAYS_ON_THE_WAY);
    }

    /** The first moment, in London, of the second working day after posting. */
    public Instant told(WorkingDays workingDays) {
        return lands(workingDays).atStartOfDay(Period.LONDON).toInstant();
    }
}
