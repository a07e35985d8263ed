package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Timescale;
import org.evenhand.restriction.Restriction;

/**
 * For how long somebody would be restricted without a break, by one decision after another (J9).
 * Only what bound them counts, from when they were told of it. A break in which the school was not
 * open once, a weekend or a holiday, is none.
 *
 * @param before every restriction on the person so far
 */
public record InARow(List<Restriction> before, SchoolCalendar calendar) {
    public InARow {
        before =
                before.stream()
                        .filter(one -> one.kind() == Restriction.Kind.PCCR)
                        .filter(one -> one.toldFrom().isPresent())
                        .toList();
    }

    /** The first day without a break before that day, which may be the day itself. */
    public LocalDate since(LocalDate start) {
        LocalDate first = start;
        Optional<LocalDate> earlier = before(first);
        while (earlier.isPresent()) {
            first = earlier.get();
            earlier = before(first);
        }
        return first;
    }

    /** Whether it would come to more than twelve months. */
    public boolean isMoreThanAYear(LocalDate start, LocalDate lastDay) {
        return lastDay.isAfter(Timescale.Months.TWELVE.lastDay(since(start)));
    }

    /** The earliest beginning of what reached up to it without a break, or over it. */
    private Optional<LocalDate> before(LocalDate day) {
        return before.stream()
                .filter(one -> isWithoutABreak(one.endsOn(), day))
                .map(InARow::began)
                .filter(began -> began.isBefore(day))
                .min(LocalDate::compareTo);
    }

    /** A weekday of which nobody knows whether it is a school day is a break. */
    private boolean isWithoutABreak(LocalDate end, LocalDate day) {
        return !end.isBefore(day.minusDays(1))
                || calendar.schoolDaysBetween(end, day.minusDays(1)).orElse(1) == 0;
    }

    private static LocalDate began(Restriction one) {
        return CaseFile.day(one.began().orElseThrow());
    }
}
