package org.evenhand.settings;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.evenhand.kernel.Period;
import org.evenhand.walk.RunningEvenhand.TestSchool;

/** Terms that cover today, whenever the tests run: invented, and as plain as can be. */
final class InventedYears {
    private InventedYears() {}

    /** The school year of today, as a sheet: three terms that follow each other closely. */
    static String around(TestSchool school) {
        InstantSource clock = school.program().the(InstantSource.class);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.LONDON);
        int starts = today.getMonthValue() >= 8 ? today.getYear() : today.getYear() - 1;
        return "academic year,term,first day,last day\n"
                + line(starts, "Autumn", weekday(starts, 8, 1), weekday(starts, 12, 31))
                + line(starts, "Spring", weekday(starts + 1, 1, 2), weekday(starts + 1, 4, 10))
                + line(starts, "Summer", weekday(starts + 1, 4, 14), weekday(starts + 1, 7, 31));
    }

    private static String line(int starts, String term, LocalDate first, LocalDate last) {
        return "%d/%02d,%s,%s,%s%n".formatted(starts, (starts + 1) % 100, term, first, last);
    }

    /** The day itself, or the Monday after, or in December and July the Friday before. */
    private static LocalDate weekday(int year, int month, int dayOfMonth) {
        LocalDate day = LocalDate.of(year, month, dayOfMonth);
        if (day.getDayOfWeek().getValue() <= 5) {
            return day;
        }
        return dayOfMonth > 20
                ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
