package org.evenhand.calendar;

import java.time.LocalDate;
import org.evenhand.kernel.Ground;

/** One day on which a restriction is looked at again, never after it has ended (P50, E39). */
public sealed interface Review {
    Why why();

    /** Why there is a review then (J24). */
    enum Why {
        /** Some school days before the last day, so that the outcome letter lands first. */
        BEFORE_THE_END,
        /** Half way through a short one. */
        MID_POINT,
        /** After six months of a longer one. */
        SIX_MONTHS,
        /** An interim bar is reviewed on its last day (J8). */
        INTERIM_BAR
    }

    /**
     * A day that is settled.
     *
     * @param day the day to print
     * @param wanted the day it was before it was moved to a school day (E41); else the same
     */
    record On(Why why, LocalDate day, LocalDate wanted) implements Review {
        public boolean wasMoved() {
            return !day.equals(wanted);
        }
    }

    /**
     * The term dates do not reach far enough to say; the head chooses a day (E45).
     *
     * @param suggested after the start and not after the end; not a promise that school is open
     */
    record ToBeChosen(Why why, LocalDate suggested, Ground because) implements Review {}
}
