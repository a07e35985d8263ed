package org.evenhand.calendar;

import java.time.LocalDate;
import java.time.Month;

/** Easter Sunday in the Gregorian calendar: the Sunday after the church's full moon of spring. */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        int century = year / 100;
        int leapDaysLeftOut = century - century / 4;
        int moonRunsAhead = (8 * century + 13) / 25;
        int yearOfMoonCycle = year % 19;

        // Days from 21 March to the full moon: it falls 11 days earlier each year, 19 later modulo
        // 30.
        int fullMoon =
                Math.floorMod(19 * yearOfMoonCycle + 15 + leapDaysLeftOut - moonRunsAhead, 30);
        // The church lets no full moon fall after 18 April, nor two in one cycle on the same day.
        if (fullMoon == 29 || (fullMoon == 28 && yearOfMoonCycle > 10)) {
            fullMoon--;
        }
        LocalDate moon = LocalDate.of(year, Month.MARCH, 21).plusDays(fullMoon);
        return moon.plusDays(7 - moon.getDayOfWeek().getValue() % 7);
    }
}
