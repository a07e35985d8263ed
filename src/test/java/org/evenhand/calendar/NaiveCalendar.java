package org.evenhand.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A second calendar, written from the requirement alone: it looks at one day after another and
 * knows no arithmetic. It uses the value types and none of the calendar's own answers.
 */
final class NaiveCalendar {
    private static final byte UNKNOWN = 0;
    private static final byte NO_SCHOOL = 1;
    private static final byte SCHOOL = 2;

    /** Days proclaimed or moved once, and the Mondays they were moved from, as on gov.uk. */
    private static final Set<LocalDate> ONCE =
            days("2020-05-08 2022-06-02 2022-06-03 2022-09-19 2023-05-08");

    private static final Set<LocalDate> NOT_THAT_YEAR = days("2020-05-04 2022-05-30");

    /** The church's full moons of spring for the nineteen years of the moon, valid 1900 to 2199. */
    private static final String[] FULL_MOONS = {
        "04-14", "04-03", "03-23", "04-11", "03-31", "04-18", "04-08", "03-28", "04-16", "04-05",
        "03-25", "04-13", "04-02", "03-22", "04-10", "03-30", "04-17", "04-07", "03-27"
    };

    private final TermDates dates;
    private final CalendarChoices choices;
    private final LocalDate origin;
    private final byte[] kinds;
    private final boolean[] working;

    /** Writes down what every day between these is. */
    NaiveCalendar(TermDates dates, CalendarChoices choices, LocalDate from, LocalDate to) {
        this.dates = dates;
        this.choices = choices;
        this.origin = from;
        int length = (int) (to.toEpochDay() - from.toEpochDay()) + 1;
        kinds = new byte[length];
        working = new boolean[length];
        for (int i = 0; i < length; i++) {
            LocalDate day = from.plusDays(i);
            boolean atWeekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            working[i] = !atWeekend && !isBankHoliday(day);
            kinds[i] = kind(day, working[i]);
        }
    }

    // --- one day

    private byte kind(LocalDate day, boolean isWorking) {
        if (!isWorking) {
            return NO_SCHOOL;
        }
        Term before = null;
        Term after = null;
        for (Term term : dates.terms()) {
            if (!term.firstDay().isAfter(day)) {
                before = term;
            } else if (after == null) {
                after = term;
            }
        }
        if (before == null) {
            return UNKNOWN;
        }
        if (day.isAfter(before.lastStaffDay())) {
            return after != null && number(after) == number(before) + 1 ? NO_SCHOOL : UNKNOWN;
        }
        if (day.isAfter(before.lastPupilDay()) || dates.insetDays().contains(day)) {
            return NO_SCHOOL;
        }
        for (DaySpan holiday : before.halfTerms()) {
            for (LocalDate d = holiday.first(); !d.isAfter(holiday.last()); d = d.plusDays(1)) {
                if (d.equals(day)) {
                    return NO_SCHOOL;
                }
            }
        }
        for (Closure closure : dates.closures()) {
            if (closure.day().equals(day)) {
                boolean counts =
                        closure.extent() == Closure.Extent.PART
                                && choices.partlyClosed()
                                        == CalendarChoices.PartlyClosed.IS_A_SCHOOL_DAY;
                return counts ? SCHOOL : NO_SCHOOL;
            }
        }
        return SCHOOL;
    }

    /** Terms numbered through the years, three to each. */
    private static int number(Term term) {
        int inYear =
                switch (term.name()) {
                    case AUTUMN -> 0;
                    case SPRING -> 1;
                    case SUMMER -> 2;
                };
        return term.year().startsIn() * 3 + inYear;
    }

    static boolean isBankHoliday(LocalDate day) {
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        DayOfWeek name = day.getDayOfWeek();
        if (ONCE.contains(day)) {
            return true;
        }
        if (NOT_THAT_YEAR.contains(day)) {
            return false;
        }
        if (name == DayOfWeek.MONDAY) {
            boolean firstInMay = month == 5 && date <= 7;
            boolean lastInMay = month == 5 && date >= 25;
            boolean lastInAugust = month == 8 && date >= 25;
            boolean forAWeekendNewYear = month == 1 && date <= 3;
            boolean forAWeekendChristmas = month == 12 && date >= 25 && date <= 28;
            if (firstInMay
                    || lastInMay
                    || lastInAugust
                    || forAWeekendNewYear
                    || forAWeekendChristmas) {
                return true;
            }
        }
        if (name == DayOfWeek.TUESDAY && month == 12 && date >= 25 && date <= 28) {
            return true;
        }
        if ((month == 1 && date == 1) || (month == 12 && (date == 25 || date == 26))) {
            return name != DayOfWeek.SATURDAY && name != DayOfWeek.SUNDAY;
        }
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    }

    private static LocalDate easter(int year) {
        LocalDate day = LocalDate.parse(year + "-" + FULL_MOONS[year % 19]).plusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private int at(LocalDate day) {
        return (int) (day.toEpochDay() - origin.toEpochDay());
    }

    private LocalDate day(int place) {
        return origin.plusDays(place);
    }

    Answer isSchoolDay(LocalDate day) {
        return switch (kinds[at(day)]) {
            case SCHOOL -> Answer.YES;
            case NO_SCHOOL -> Answer.NO;
            default -> Answer.NOT_KNOWN;
        };
    }

    boolean isWorkingDay(LocalDate day) {
        return working[at(day)];
    }

    // --- counting, a step at a time

    OptionalInt schoolDaysBetween(LocalDate start, LocalDate end) {
        int count = 0;
        for (int i = at(start) + 1; i <= at(end); i++) {
            if (kinds[i] == UNKNOWN) {
                return OptionalInt.empty();
            }
            if (kinds[i] == SCHOOL) {
                count++;
            }
        }
        return OptionalInt.of(count);
    }

    Optional<LocalDate> schoolDayAfter(LocalDate day, int count) {
        return walkSchoolDays(at(day), count, 1);
    }

    Optional<LocalDate> schoolDayBefore(LocalDate day, int count) {
        return walkSchoolDays(at(day), count, -1);
    }

    private Optional<LocalDate> walkSchoolDays(int from, int count, int step) {
        int left = count;
        for (int i = from + step; i >= 0 && i < kinds.length; i += step) {
            if (kinds[i] == UNKNOWN) {
                return Optional.empty();
            }
            if (kinds[i] == SCHOOL && --left == 0) {
                return Optional.of(day(i));
            }
        }
        return Optional.empty();
    }

    LocalDate workingDayAfter(LocalDate day, int count) {
        int left = count;
        int i = at(day);
        while (left > 0) {
            i++;
            if (working[i]) {
                left--;
            }
        }
        return day(i);
    }

    // --- the length of a restriction

    /** The last day, or empty when there is none to give. */
    Optional<LocalDate> lastDay(Timescale timescale, LocalDate start) {
        Optional<LocalDate> last =
                switch (timescale) {
                    case Timescale.Months months -> Optional.of(lastDayOfMonths(months, start));
                    case Timescale.EndOfTerm end -> endOf(end);
                    case Timescale.UntilDay until -> Optional.of(until.day());
                    case Timescale.SchoolDays days -> schoolDayAfter(start, days.count());
                };
        return last.filter(day -> at(day) > at(start));
    }

    private Optional<LocalDate> endOf(Timescale.EndOfTerm end) {
        for (Term term : dates.terms()) {
            if (term.name() == end.term() && term.year().equals(end.year())) {
                return Optional.of(
                        choices.endOfTerm() == CalendarChoices.EndOfTerm.LAST_PUPIL_DAY
                                ? term.lastPupilDay()
                                : term.lastStaffDay());
            }
        }
        return Optional.empty();
    }

    /** Turns the leaves until the month is reached; looks there for the same day of the month. */
    static LocalDate lastDayOfMonths(Timescale.Months months, LocalDate start) {
        int turnsLeft =
                switch (months) {
                    case THREE -> 3;
                    case SIX -> 6;
                    case TWELVE -> 12;
                };
        LocalDate day = start;
        while (turnsLeft > 0) {
            day = day.plusDays(1);
            if (day.getDayOfMonth() == 1) {
                turnsLeft--;
            }
        }
        LocalDate eve = day.minusDays(1);
        for (LocalDate d = day; d.getMonthValue() == day.getMonthValue(); d = d.plusDays(1)) {
            if (d.getDayOfMonth() == start.getDayOfMonth()) {
                return eve;
            }
            eve = d;
        }
        return eve;
    }

    // --- reviews: the days, or none where nobody can say

    /** The review before the end; empty when it cannot be worked out. */
    Optional<LocalDate> lastReview(LocalDate start, LocalDate end) {
        OptionalInt length = schoolDaysBetween(start, end);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        if (length.getAsInt() >= 20) {
            return schoolDayBefore(end, 10);
        }
        LocalDate early = start;
        LocalDate late = end;
        while (early.isBefore(late)) {
            early = early.plusDays(1);
            if (early.isBefore(late)) {
                late = late.minusDays(1);
            }
        }
        return moved(early, start, end);
    }

    boolean isLongerThanSixMonths(LocalDate start, LocalDate end) {
        return end.isAfter(lastDayOfMonths(Timescale.Months.SIX, start));
    }

    Optional<LocalDate> sixMonthReview(LocalDate start, LocalDate end) {
        return moved(lastDayOfMonths(Timescale.Months.SIX, start), start, end);
    }

    private Optional<LocalDate> moved(LocalDate wanted, LocalDate start, LocalDate end) {
        for (int i = at(wanted); i > at(start); i--) {
            if (kinds[i] == UNKNOWN) {
                return Optional.empty();
            }
            if (kinds[i] == SCHOOL) {
                return Optional.of(day(i));
            }
        }
        for (int i = at(wanted) + 1; i <= at(end); i++) {
            if (kinds[i] == UNKNOWN) {
                return Optional.empty();
            }
            if (kinds[i] == SCHOOL) {
                return Optional.of(day(i));
            }
        }
        return Optional.of(wanted);
    }

    // --- clocks

    /**
     * The first moment of a day in London: summer time lasts from Sunday to Sunday at 01:00 UTC.
     */
    static Instant firstMomentOf(LocalDate day) {
        LocalDate summerBegins = lastSunday(LocalDate.of(day.getYear(), 3, 31));
        LocalDate summerEnds = lastSunday(LocalDate.of(day.getYear(), 10, 31));
        boolean summer = day.isAfter(summerBegins) && !day.isAfter(summerEnds);
        return day.atStartOfDay().toInstant(summer ? ZoneOffset.ofHours(1) : ZoneOffset.UTC);
    }

    static LocalDate lastSunday(LocalDate endOfMonth) {
        LocalDate day = endOfMonth;
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Set<LocalDate> days(String written) {
        return new HashSet<>(List.of(written.split(" ")).stream().map(LocalDate::parse).toList());
    }
}
