package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.Timescale;
import org.evenhand.restriction.Restriction;

/**
 * For how long somebody would be restricted without a break, by one decision after another (J9).
 * Only what bound them counts, from when they were told of it.
 *
 * @param before every restriction on the person so far
 */
public record InARow(List<Restriction> before) {
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

    /** The earliest beginning of what reached up to the day before, or over it. */
    private Optional<LocalDate> before(LocalDate day) {
        return before.stream()
                .filter(one -> !one.endsOn().isBefore(day.minusDays(1)))
                .map(InARow::began)
                .filter(began -> began.isBefore(day))
                .min(LocalDate::compareTo);
    }

    private static LocalDate began(Restriction one) {
        Instant told = one.toldFrom().orElseThrow();
        Instant printed = one.period().from();
        return CaseFile.day(told.isAfter(printed) ? told : printed);
    }
}
