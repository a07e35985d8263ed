package org.evenhand.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.BankHolidays;
import org.evenhand.calendar.DaySpan;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermDates;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.TermPublished;

/** Term dates as an English county publishes them: holidays about Christmas, Easter and summer. */
final class TheTerms {
    private static final BankHolidays HOLIDAYS = BankHolidays.ofEnglandAndWales();

    private TheTerms() {}

    /** The terms of the school years from the one before this day to the one after the next. */
    static List<TermPublished> around(LocalDate today) {
        List<TermPublished> terms = new ArrayList<>();
        for (int year = today.getYear() - 2; year <= today.getYear() + 2; year++) {
            terms.addAll(of(year));
        }
        return terms;
    }

    /** The same as the calendar that the school has once it has published them. */
    static SchoolCalendar calendarAround(LocalDate today) {
        List<TermPublished> published = around(today);
        return SchoolCalendar.of(
                new TermDates(
                        published.stream().map(TermPublished::term).toList(),
                        published.stream()
                                .flatMap(term -> term.insetDays().stream())
                                .collect(Collectors.toSet()),
                        List.of()));
    }

    private static List<TermPublished> of(int year) {
        AcademicYear academic = new AcademicYear(year);
        LocalDate inset = weekdayFrom(LocalDate.of(year, Month.SEPTEMBER, 2));
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 20);
        LocalDate goodFriday = goodFriday(year + 1);
        LocalDate springEnds = springEnds(year + 1, goodFriday);
        LocalDate summerBegins = weekdayFrom(springEnds.plusDays(15));
        return List.of(
                new TermPublished(
                        term(
                                academic,
                                TermName.AUTUMN,
                                inset,
                                fridayBy(christmas),
                                week(LocalDate.of(year, Month.OCTOBER, 28))),
                        List.of(inset)),
                new TermPublished(
                        term(
                                academic,
                                TermName.SPRING,
                                weekdayFrom(LocalDate.of(year + 1, Month.JANUARY, 4)),
                                springEnds,
                                week(LocalDate.of(year + 1, Month.FEBRUARY, 17))),
                        List.of()),
                new TermPublished(
                        term(
                                academic,
                                TermName.SUMMER,
                                summerBegins,
                                weekdayBy(LocalDate.of(year + 1, Month.JULY, 21)),
                                week(
                                        LocalDate.of(year + 1, Month.MAY, 1)
                                                .with(
                                                        TemporalAdjusters.lastInMonth(
                                                                DayOfWeek.MONDAY)))),
                        List.of()));
    }

    private static Term term(
            AcademicYear year, TermName name, LocalDate first, LocalDate last, DaySpan half) {
        return new Term(year, name, first, last, last, List.of(half));
    }

    /** Two weeks of holiday hold Easter, unless it is so late that a school does not wait. */
    private static LocalDate springEnds(int year, LocalDate goodFriday) {
        LocalDate late = LocalDate.of(year, Month.APRIL, 4);
        return goodFriday.isAfter(late.plusDays(1)) ? fridayBy(late) : goodFriday.minusDays(1);
    }

    private static LocalDate goodFriday(int year) {
        return HOLIDAYS.in(year).entrySet().stream()
                .filter(day -> day.getValue().equals("Good Friday"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static DaySpan week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DaySpan(monday, monday.plusDays(4));
    }

    private static LocalDate fridayBy(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }

    private static LocalDate weekdayFrom(LocalDate day) {
        LocalDate weekday = day;
        while (isNone(weekday)) {
            weekday = weekday.plusDays(1);
        }
        return weekday;
    }

    private static LocalDate weekdayBy(LocalDate day) {
        LocalDate weekday = day;
        while (isNone(weekday)) {
            weekday = weekday.minusDays(1);
        }
        return weekday;
    }

    private static boolean isNone(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.includes(day);
    }
}
