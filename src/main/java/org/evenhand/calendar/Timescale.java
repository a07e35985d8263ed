package org.evenhand.calendar;

import java.time.LocalDate;

/**
 * How long a restriction lasts, as the policy lets a head choose (P50, P52): 3, 6 or 12 months, the
 * end of a named term, or another day with a reason. An interim bar counts school days (J8).
 */
public sealed interface Timescale {
    /**
     * The last day in force for a start, with its working and what the head should mind; or every
     * ground why there is none.
     *
     * @param start the first day in force, which counts (E42)
     */
    default Resolution from(LocalDate start, SchoolCalendar calendar) {
        return new Resolving(start, calendar).resolve(this);
    }

    /** The three lengths in months that the policy names. */
    enum Months implements Timescale {
        THREE(3),
        SIX(6),
        TWELVE(12);

        private final int count;

        Months(int count) {
            this.count = count;
        }

        public int count() {
            return count;
        }

        /**
         * The start counts, so the last day is the eve of the same day of the month; when that
         * month has no such day, it is the last day of that month (E42).
         */
        public LocalDate lastDay(LocalDate start) {
            LocalDate sameDay = start.plusMonths(count);
            return isCutShort(start) ? sameDay : sameDay.minusDays(1);
        }

        /** Whether the month in which it ends is too short to have the start's day. */
        public boolean isCutShort(LocalDate start) {
            return start.plusMonths(count).getDayOfMonth() != start.getDayOfMonth();
        }
    }

    /**
     * To the end of one term of one academic year: without the year, "end of Spring term" said at
     * Easter would mean next year's (E44).
     */
    record EndOfTerm(TermName term, AcademicYear year) implements Timescale {
        public String label() {
            return "End of " + Term.label(term, year);
        }
    }

    /** Up to and including a day that the head names, with a reason for not using the others. */
    record UntilDay(LocalDate day, String reason) implements Timescale {}

    /** For some school days after the start, as an interim bar lasts (J8). */
    record SchoolDays(int count) implements Timescale {
        /** Fifteen school days: how long an interim bar lasts unless the school chose otherwise. */
        public static final SchoolDays INTERIM_BAR = new SchoolDays(15);

        public SchoolDays {
            if (count < 1) {
                throw new IllegalArgumentException("At least one school day");
            }
        }
    }
}
