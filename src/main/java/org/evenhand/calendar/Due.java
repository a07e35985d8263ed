package org.evenhand.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.kernel.Period;

/** By when something is to be done, or that nobody can say yet. */
public sealed interface Due {
    /** Done in time until midnight in London after this day. */
    record By(LocalDate day) implements Due {
        /** The first moment that is late. */
        public Instant end() {
            return day.plusDays(1).atStartOfDay(Period.LONDON).toInstant();
        }

        public boolean isPast(Instant moment) {
            return !moment.isBefore(end());
        }
    }

    /** The published term dates do not reach so far (E45). */
    record NotKnown() implements Due {}
}
