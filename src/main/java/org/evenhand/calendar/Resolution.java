package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.evenhand.kernel.Grounds;

/** What a timescale comes to for one start: a last day with its working, or why there is none. */
public sealed interface Resolution {
    /**
     * The last day, and what a head is shown before confirming it.
     *
     * @param start the first day in force
     * @param lastDay the last day in force; the restriction ends at midnight in London after it
     *     (E40)
     * @param schoolDays after the start, up to and including the last day (E52); empty when a day
     *     between them is not published
     * @param working for the head, before they confirm: {@code End of Spring term 2026/27 =
     *     Thursday 25 March 2027, 71 school days} (E44)
     * @param cautions what the head should mind; none of them forbids it
     */
    record Resolved(
            LocalDate start,
            LocalDate lastDay,
            OptionalInt schoolDays,
            String working,
            Grounds cautions)
            implements Resolution {}

    /** Every ground why no last day can be given, each with what would put it right. */
    record NotResolved(Grounds grounds) implements Resolution {}
}
