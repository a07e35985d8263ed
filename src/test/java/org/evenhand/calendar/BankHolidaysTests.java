package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.policymap.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTests {
    private final BankHolidays holidays = BankHolidays.ofEnglandAndWales();

    @Test
    @Examples("E51")
    void agreeWithAnIndependentListFrom2015To2045() {
        HolidayManager oracle =
                HolidayManager.getInstance(
                        ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        for (int year = 2015; year <= 2045; year++) {
            Set<LocalDate> expected =
                    oracle.getHolidays(Year.of(year), "eng").stream()
                            .map(Holiday::getDate)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(holidays.in(year).keySet()))
                    .as("bank holidays of %d", year)
                    .isEqualTo(expected);
        }
    }

    @Test
    void areEightInAnOrdinaryYear() {
        assertThat(holidays.in(2026).keySet())
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 4),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 12, 25),
                        // 26 December 2026 is a Saturday.
                        LocalDate.of(2026, 12, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-08, Early May bank holiday",
        "2022-06-02, Spring bank holiday",
        "2022-06-03, Platinum Jubilee",
        "2022-09-19, State Funeral of Queen Elizabeth II",
        "2023-05-08, Coronation of King Charles III",
        "2021-12-27, Christmas Day (substitute day)",
        "2021-12-28, Boxing Day (substitute day)",
        "2022-12-26, Boxing Day",
        "2022-12-27, Christmas Day (substitute day)",
        "2022-01-03, New Year’s Day (substitute day)",
        "2023-01-02, New Year’s Day (substitute day)",
        "2024-03-29, Good Friday",
        "2024-04-01, Easter Monday",
        "2038-04-26, Easter Monday"
    })
    void bearTheirNames(LocalDate day, String name) {
        assertThat(holidays.on(day)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04", "2022-05-30", "2021-12-25", "2023-01-01", "2026-12-26", "2026-11-30"})
    void areNotOnTheDayTheyWereMovedFromNorAtAWeekend(LocalDate day) {
        assertThat(holidays.on(day)).isEmpty();
    }

    @Test
    void canBeProclaimedLater() {
        LocalDate proclaimed = LocalDate.of(2028, 6, 9);
        BankHolidays more = holidays.proclaiming(proclaimed, "A new day");
        assertThat(more.includes(proclaimed)).isTrue();
        assertThat(holidays.includes(proclaimed)).isFalse();
        assertThat(new WorkingDays(more).after(LocalDate.of(2028, 6, 8), 1))
                .isEqualTo(LocalDate.of(2028, 6, 12));
    }

    @Test
    void canBeMovedToAnotherDay() {
        BankHolidays moved = holidays.moving(LocalDate.of(2030, 5, 6), LocalDate.of(2030, 5, 8));
        assertThat(moved.on(LocalDate.of(2030, 5, 8))).contains("Early May bank holiday");
        assertThat(moved.includes(LocalDate.of(2030, 5, 6))).isFalse();
        assertThatThrownBy(
                        () -> holidays.moving(LocalDate.of(2030, 5, 7), LocalDate.of(2030, 5, 8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
