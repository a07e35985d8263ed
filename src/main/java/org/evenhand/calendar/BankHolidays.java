package org.evenhand.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales, 2000 to 2200: the yearly ones by rule, with the
 * substitute day when Christmas Day, Boxing Day or New Year's Day falls on a weekend, and the days
 * that were moved or proclaimed once (E51). One that is proclaimed or moved later can be added by
 * the school.
 */
public final class BankHolidays {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final String CHRISTMAS_DAY = "Christmas Day";
    private static final String BOXING_DAY = "Boxing Day";

    private static final BankHolidays ENGLAND_AND_WALES = new BankHolidays(knownToday());

    private final Map<LocalDate, String> days;

    private BankHolidays(Map<LocalDate, String> days) {
        this.days = days;
    }

    /** All that are known today. */
    public static BankHolidays ofEnglandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /** These and one more that has been proclaimed, by its name. */
    public BankHolidays proclaiming(LocalDate day, String name) {
        Map<LocalDate, String> more = new HashMap<>(days);
        more.put(day, name);
        return new BankHolidays(more);
    }

    /** These, but one is kept on another day that year, as the May holiday was in 2020. */
    public BankHolidays moving(LocalDate from, LocalDate to) {
        Map<LocalDate, String> moved = new HashMap<>(days);
        String name = moved.remove(from);
        if (name == null) {
            throw new IllegalArgumentException(PrintedDate.of(from) + " is no bank holiday.");
        }
        moved.put(to, name);
        return new BankHolidays(moved);
    }

    /** The name of the bank holiday on this day, if it is one. */
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    public boolean includes(LocalDate day) {
        return days.containsKey(day);
    }

    /** The bank holidays of a calendar year, in order. */
    public SortedMap<LocalDate, String> in(int year) {
        SortedMap<LocalDate, String> ofYear = new TreeMap<>(days);
        return Collections.unmodifiableSortedMap(
                ofYear.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankHolidays that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    private static Map<LocalDate, String> knownToday() {
        Map<LocalDate, String> days = new HashMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            addYearly(year, days);
        }
        moved(days, LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 4));
        days.put(LocalDate.of(2002, 6, 3), "Golden Jubilee");
        days.put(LocalDate.of(2011, 4, 29), "Royal wedding");
        moved(days, LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4));
        days.put(LocalDate.of(2012, 6, 5), "Diamond Jubilee");
        moved(days, LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8));
        moved(days, LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));
        days.put(LocalDate.of(2022, 6, 3), "Platinum Jubilee");
        days.put(LocalDate.of(2022, 9, 19), "State Funeral of Queen Elizabeth II");
        days.put(LocalDate.of(2023, 5, 8), "Coronation of King Charles III");
        return days;
    }

    private static void addYearly(int year, Map<LocalDate, String> days) {
        LocalDate easter = Easter.sunday(year);
        substituted(LocalDate.of(year, Month.JANUARY, 1), "New Year’s Day", days);
        days.put(easter.minusDays(2), "Good Friday");
        days.put(easter.plusDays(1), "Easter Monday");
        days.put(firstMonday(year, Month.MAY), "Early May bank holiday");
        days.put(lastMonday(year, Month.MAY), "Spring bank holiday");
        days.put(lastMonday(year, Month.AUGUST), "Summer bank holiday");
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxingDay = christmas.plusDays(1);
        if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
            // Boxing Day keeps its own Monday; Christmas Day is made up for after it.
            substituted(boxingDay, BOXING_DAY, days);
            substituted(christmas, CHRISTMAS_DAY, days);
        } else {
            substituted(christmas, CHRISTMAS_DAY, days);
            substituted(boxingDay, BOXING_DAY, days);
        }
    }

    /** Kept on the day itself or, when that is at a weekend, on the next weekday not yet taken. */
    private static void substituted(LocalDate day, String name, Map<LocalDate, String> days) {
        LocalDate kept = day;
        while (WorkingDays.isWeekend(kept) || days.containsKey(kept)) {
            kept = kept.plusDays(1);
        }
        days.put(kept, kept.equals(day) ? name : name + " (substitute day)");
    }

    private static void moved(Map<LocalDate, String> days, LocalDate from, LocalDate to) {
        String name = days.remove(from);
        if (name == null) {
            throw new IllegalStateException(PrintedDate.of(from) + " is no bank holiday");
        }
        days.put(to, name);
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }
}
