package org.evenhand.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday less bank holidays: known for every day, whatever a school has published. */
public record WorkingDays(BankHolidays bankHolidays) {
    public static WorkingDays ofEnglandAndWales() {
        return new WorkingDays(BankHolidays.ofEnglandAndWales());
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !bankHolidays.includes(day);
    }

    /**
     * The nth working day after a day; that day itself is never counted.
     *
     * @param count 1 or more
     */
    public LocalDate after(LocalDate day, int count) {
        return walk(day, count, 1);
    }

    /** The nth working day before a day; that day itself is never counted. */
    public LocalDate before(LocalDate day, int count) {
        return walk(day, count, -1);
    }

    /** The day itself when it is a working day, else the last one before. */
    public LocalDate onOrBefore(LocalDate day) {
        return before(day.plusDays(1), 1);
    }

    /** The day itself when it is a working day, else the first one after. */
    public LocalDate onOrAfter(LocalDate day) {
        return after(day.minusDays(1), 1);
    }

    /** How many working days come after the start, up to and including the end. */
    public int between(LocalDate start, LocalDate end) {
        return (int)
                start.plusDays(1)
                        .datesUntil(end.isAfter(start) ? end.plusDays(1) : start.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private LocalDate walk(LocalDate from, int count, int step) {
        if (count < 1) {
            throw new IllegalArgumentException("Counting starts at one, not " + count);
        }
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
