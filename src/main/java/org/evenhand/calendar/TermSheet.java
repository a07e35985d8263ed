package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Term dates as somebody typed or exported them, one term a line, and what was understood.
 *
 * <p>The text is CSV with a heading line. Needed columns: {@code academic year} (2026/27), {@code
 * term} (Autumn, Spring, Summer; or Term 1 to 6, or Autumn 1 and Autumn 2, in pairs), {@code first
 * day}, {@code last day} (the last that pupils attend). If wanted: {@code last staff day}; {@code
 * half term} ({@code 2026-10-26 to 2026-10-30}); {@code INSET} (days); {@code closed} and {@code
 * partly closed} (days, each with a reason); {@code notes}, which nobody reads. Days are {@code
 * 2026-09-02} or {@code 02/09/2026}, several in one cell parted by semicolons.
 *
 * @param typed the text as it came, so that nothing is lost when there are problems
 * @param terms the terms that could be understood
 * @param problems everything that is wrong, line by line; with any, there are no dates to use
 */
public record TermSheet(
        String typed,
        List<Term> terms,
        Set<LocalDate> insetDays,
        List<Closure> closures,
        List<Problem> problems) {

    /**
     * Something wrong with one line.
     *
     * @param line counted from 1, as a spreadsheet does
     * @param column the heading of the cell, or empty when it is the whole line
     * @param because a sentence for the person who typed it
     */
    public record Problem(int line, String column, String because) {
        @Override
        public String toString() {
            return column.isEmpty()
                    ? "Line %d: %s".formatted(line, because)
                    : "Line %d, %s: %s".formatted(line, column, because);
        }
    }

    public TermSheet {
        terms = List.copyOf(terms);
        insetDays = Set.copyOf(insetDays);
        closures = List.copyOf(closures);
        problems = List.copyOf(problems);
    }

    /** Reads the whole text and reports every problem; it never throws. */
    public static TermSheet read(String typed) {
        return new TermSheetReading(typed).read();
    }

    /** The dates, when nothing at all is wrong. */
    public Optional<TermDates> dates() {
        return problems.isEmpty()
                ? Optional.of(new TermDates(terms, insetDays, closures))
                : Optional.empty();
    }
}
