package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.calendar.InventedTerms.YEAR_2026;
import static org.evenhand.calendar.InventedTerms.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.policymap.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Paragraphs({"P50", "P52"})
class TimescaleTests {
    private static final AcademicYear YEAR_2027 = new AcademicYear(2027);

    private final SchoolCalendar school = SchoolCalendar.of(InventedTerms.year2026());

    @ParameterizedTest
    @CsvSource({
        "THREE,  2026-09-01, 2026-11-30",
        "THREE,  2026-11-28, 2027-02-27",
        // February 2027 has no 29th or 30th: the month's last day.
        "THREE,  2026-11-29, 2027-02-28",
        "THREE,  2026-11-30, 2027-02-28",
        "THREE,  2027-11-29, 2028-02-28",
        "THREE,  2027-11-30, 2028-02-29",
        "THREE,  2026-12-31, 2027-03-30",
        "SIX,    2026-08-31, 2027-02-28",
        "SIX,    2026-10-31, 2027-04-30",
        "SIX,    2027-01-01, 2027-06-30",
        "TWELVE, 2027-02-28, 2028-02-27",
        "TWELVE, 2028-02-29, 2029-02-28",
        "TWELVE, 2027-03-01, 2028-02-29",
        "TWELVE, 2026-11-27, 2027-11-26"
    })
    @Examples("E42")
    void monthsEndOnTheEveOfTheSameDayOrOnTheLastOfAShorterMonth(
            Timescale.Months months, LocalDate start, LocalDate lastDay) {
        assertThat(months.lastDay(start)).isEqualTo(lastDay);
    }

    @Test
    void showsItsWorkingToTheHead() {
        // 26 and 27 November, three weeks to 18 December: 17. Then twelve weeks less one day to 25
        // March, 59, without half term, 54.
        Resolution.Resolved spring =
                resolved(new Timescale.EndOfTerm(TermName.SPRING, YEAR_2026), "2026-11-25");
        assertThat(spring.working())
                .isEqualTo("End of Spring term 2026/27 = Thursday 25 March 2027, 71 school days");
        assertThat(spring.schoolDays()).hasValue(71);
        assertThat(spring.cautions()).isEmpty();

        assertThat(resolved(Timescale.Months.THREE, "2026-11-30").working())
                .isEqualTo(
                        "3 months from Monday 30 November 2026 = Sunday 28 February 2027 (there is no"
                                + " day 30 in that month, so it ends on the month’s last day), 49 school"
                                + " days");
    }

    @Test
    @Examples("E43")
    void theSchoolChoosesWhichDayEndsATerm() {
        Timescale summer = new Timescale.EndOfTerm(TermName.SUMMER, YEAR_2026);
        SchoolCalendar staffDay =
                new SchoolCalendar(
                        InventedTerms.year2026(),
                        new CalendarChoices(
                                CalendarChoices.EndOfTerm.LAST_STAFF_DAY,
                                CalendarChoices.PartlyClosed.IS_A_SCHOOL_DAY),
                        BankHolidays.ofEnglandAndWales());
        Resolution.Resolved pupils = resolved(summer, "2026-11-02");
        Resolution.Resolved staff = (Resolution.Resolved) summer.from(day("2026-11-02"), staffDay);
        assertThat(pupils.lastDay()).isEqualTo(day("2027-07-21"));
        assertThat(staff.lastDay()).isEqualTo(day("2027-07-22"));
        // Autumn 34, Spring 54, Summer 73 weekdays less May Day, half term and one INSET day.
        assertThat(pupils.schoolDays()).hasValue(154);
        assertThat(staff.schoolDays()).hasValue(154);
    }

    @Test
    @Examples("E45")
    void aTermWithoutDatesIsRefusedAndAFixedDateOffered() {
        Grounds grounds =
                refused(new Timescale.EndOfTerm(TermName.SPRING, YEAR_2027), "2027-04-01");
        assertThat(rules(grounds)).containsExactly("timescale.term-has-no-dates");
        Ground ground = grounds.all().getFirst();
        assertThat(ground.because())
                .isEqualTo(
                        "Spring term 2027/28 has no dates yet. Term dates are entered up to Thursday"
                                + " 22 July 2027.");
        assertThat(ground.remedy()).startsWith("Choose a fixed date instead");
    }

    @Test
    @Examples("E44")
    void endOfSpringTermChosenAtEasterIsNotLastWeeks() {
        assertThat(
                        rules(
                                refused(
                                        new Timescale.EndOfTerm(TermName.SPRING, YEAR_2026),
                                        "2027-04-01")))
                .containsExactly("timescale.ends-after-start");
    }

    @Test
    void anEndMustComeAfterTheStartAndAChosenDayNeedsAReason() {
        assertThat(rules(refused(new Timescale.UntilDay(day("2026-11-27"), " "), "2026-11-27")))
                .containsExactly("timescale.ends-after-start", "timescale.needs-reason");
        assertThat(rules(refused(new Timescale.UntilDay(day("2026-12-27"), ""), "2026-11-27")))
                .containsExactly("timescale.needs-reason");
        assertThat(
                        resolved(
                                        new Timescale.UntilDay(day("2026-11-30"), "the hearing"),
                                        "2026-11-27")
                                .working())
                .isEqualTo(
                        "Until a chosen day = Monday 30 November 2026 (the hearing), 1 school day");
    }

    @Test
    void cautionsWhenVeryFewSchoolDaysAreLeft() {
        // 10, 11 and 14 to 18 December.
        Resolution.Resolved autumn =
                resolved(new Timescale.EndOfTerm(TermName.AUTUMN, YEAR_2026), "2026-12-09");
        assertThat(autumn.schoolDays()).hasValue(7);
        assertThat(rules(autumn.cautions())).containsExactly("timescale.few-school-days");
        // Fifteen are not few: 30 November to 18 December.
        assertThat(
                        resolved(new Timescale.EndOfTerm(TermName.AUTUMN, YEAR_2026), "2026-11-27")
                                .cautions())
                .isEmpty();
    }

    @Test
    void cautionsWhenItIsVeryLong() {
        List<Term> terms = new ArrayList<>(InventedTerms.year2026().terms());
        terms.add(
                new Term(
                        YEAR_2027,
                        TermName.AUTUMN,
                        day("2027-09-01"),
                        day("2027-12-17"),
                        day("2027-12-17"),
                        List.of()));
        SchoolCalendar longer =
                SchoolCalendar.of(
                        new TermDates(terms, InventedTerms.year2026().insetDays(), List.of()));
        // 72 in Autumn, 54, 66, and 78 in the next Autumn.
        Resolution.Resolved overAYear =
                (Resolution.Resolved)
                        new Timescale.EndOfTerm(TermName.AUTUMN, YEAR_2027)
                                .from(day("2026-09-02"), longer);
        assertThat(overAYear.schoolDays()).hasValue(270);
        assertThat(rules(overAYear.cautions()))
                .containsExactly(
                        "timescale.many-school-days", "timescale.longer-than-twelve-months");
        assertThat(
                        rules(
                                resolved(
                                                new Timescale.UntilDay(day("2027-09-01"), "why"),
                                                "2026-09-02")
                                        .cautions()))
                .containsExactly("timescale.school-days-not-known");
    }

    @Test
    void monthsAreGivenBeyondTheTermDatesButTheSchoolDaysAreNotGuessed() {
        Resolution.Resolved year = resolved(Timescale.Months.TWELVE, "2026-11-02");
        assertThat(year.lastDay()).isEqualTo(day("2027-11-01"));
        assertThat(year.schoolDays()).isEmpty();
        assertThat(year.working())
                .isEqualTo(
                        "12 months from Monday 2 November 2026 = Monday 1 November 2027, school days"
                                + " not known: Term dates are entered up to Thursday 22 July 2027.");
    }

    @Test
    void saysThatItEndsInTheHolidays() {
        assertThat(
                        rules(
                                resolved(
                                                new Timescale.UntilDay(day("2026-12-30"), "why"),
                                                "2026-11-02")
                                        .cautions()))
                .containsExactly("timescale.ends-in-holidays");
    }

    @Test
    void anInterimBarLastsFifteenSchoolDays() {
        // From Wed 14 October: 15 and 16, 19 to 23, after half term 2 to 6 and 9 to 11 November.
        assertThat(resolved(Timescale.SchoolDays.INTERIM_BAR, "2026-10-14").lastDay())
                .isEqualTo(day("2026-11-11"));
        assertThat(rules(refused(Timescale.SchoolDays.INTERIM_BAR, "2027-07-12")))
                .containsExactly("timescale.school-days-not-known");
    }

    private Resolution.Resolved resolved(Timescale timescale, String start) {
        return (Resolution.Resolved) timescale.from(day(start), school);
    }

    private Grounds refused(Timescale timescale, String start) {
        return ((Resolution.NotResolved) timescale.from(day(start), school)).grounds();
    }

    private static List<String> rules(Grounds grounds) {
        return grounds.all().stream().map(Ground::rule).toList();
    }

    @Test
    void springOf2024CountsAsPublished() {
        // 63 weekdays from 2 January to 28 March 2024, less half term and two INSET days.
        Resolution.Resolved spring =
                (Resolution.Resolved)
                        new Timescale.EndOfTerm(TermName.SPRING, new AcademicYear(2023))
                                .from(
                                        day("2024-01-01"),
                                        SchoolCalendar.of(InventedTerms.year2023()));
        assertThat(spring.working())
                .isEqualTo("End of Spring term 2023/24 = Thursday 28 March 2024, 56 school days");
    }
}
