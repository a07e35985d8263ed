package org.evenhand.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, named as people name it: {@code 2026/27}. In England it begins with the first term
 * that begins after July (B36), so its terms lie between 1 August and the end of the next August.
 *
 * @param startsIn the calendar year of its Autumn term, 2000 to 2199
 */
public record AcademicYear(int startsIn) implements Comparable<AcademicYear> {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})\\s*[/\\u2013-]\\s*([0-9]{4}|[0-9]{2})");

    public AcademicYear {
        if (startsIn < 2000 || startsIn > 2199) {
            throw new IllegalArgumentException("No such academic year: " + startsIn);
        }
    }

    /** Reads {@code 2026/27}, {@code 2026-27} or {@code 2026/2027}; empty when it is none. */
    public static Optional<AcademicYear> read(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        boolean follows =
                found.group(2).length() == 4 ? second == first + 1 : second == (first + 1) % 100;
        return follows && first >= 2000 && first <= 2199
                ? Optional.of(new AcademicYear(first))
                : Optional.empty();
    }

    /** Whether a term that begins on this day belongs to this year. */
    boolean begins(LocalDate firstDay) {
        return !firstDay.isBefore(firstOfAugust(startsIn))
                && firstDay.isBefore(firstOfAugust(startsIn + 1));
    }

    /** Whether a term of this year may still last on this day. */
    boolean reaches(LocalDate lastDay) {
        return lastDay.isBefore(firstOfAugust(startsIn + 1).plusMonths(1));
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }

    private static LocalDate firstOfAugust(int year) {
        return LocalDate.of(year, Month.AUGUST, 1);
    }
}
