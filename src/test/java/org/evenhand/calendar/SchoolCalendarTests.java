package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.calendar.InventedTerms.YEAR_2026;
import static org.evenhand.calendar.InventedTerms.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.policymap.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Paragraphs({"P50", "P52"})
class SchoolCalendarTests {
    private final SchoolCalendar school = SchoolCalendar.of(InventedTerms.year2026());
    private final SchoolCalendar hampshire = SchoolCalendar.of(InventedTerms.year2023());

    @ParameterizedTest
    @CsvSource({
        "2026-09-02, INSET",
        "2026-09-03, SCHOOL_DAY",
        "2026-09-05, WEEKEND",
        "2026-10-28, HALF_TERM",
        "2026-12-18, SCHOOL_DAY",
        "2026-12-21, HOLIDAY",
        "2026-12-25, BANK_HOLIDAY",
        "2026-12-28, BANK_HOLIDAY",
        "2027-03-26, BANK_HOLIDAY",
        "2027-05-03, BANK_HOLIDAY",
        "2027-07-21, SCHOOL_DAY",
        "2027-07-22, INSET",
        "2027-07-23, NOT_KNOWN",
        "2027-07-24, WEEKEND",
        "2026-09-01, NOT_KNOWN",
        "2026-08-31, BANK_HOLIDAY"
    })
    void knowsWhatADayIs(LocalDate day, DayKind kind) {
        assertThat(school.kindOf(day)).isEqualTo(kind);
    }

    @Test
    void doesNotGuessBeyondThePublishedTerms() {
        assertThat(school.covers(day("2027-07-22"))).isTrue();
        assertThat(school.covers(day("2027-07-23"))).isFalse();
        assertThat(school.isSchoolDay(day("2027-09-06"))).isEqualTo(Answer.NOT_KNOWN);
        assertThat(school.schoolDaysBetween(day("2027-07-01"), day("2027-07-26"))).isEmpty();
        assertThat(school.schoolDayAfter(day("2027-07-20"), 1)).contains(day("2027-07-21"));
        assertThat(school.schoolDayAfter(day("2027-07-20"), 2)).isEmpty();
        assertThat(school.schoolDayOnOrBefore(day("2027-07-23"))).isEmpty();
        // The weekend after a term that ends on a Friday is no secret.
        SchoolCalendar endsOnFriday = SchoolCalendar.of(onlyAutumn2026());
        assertThat(endsOnFriday.schoolDaysBetween(day("2026-12-14"), day("2026-12-20")))
                .hasValue(4);
        assertThat(endsOnFriday.schoolDaysBetween(day("2026-12-14"), day("2026-12-21"))).isEmpty();
    }

    @Test
    void doesNotKnowAHolidayWhoseNextTermIsMissing() {
        List<Term> terms = InventedTerms.year2026().terms();
        SchoolCalendar withoutSpring =
                SchoolCalendar.of(
                        new TermDates(List.of(terms.get(0), terms.get(2)), Set.of(), List.of()));
        assertThat(withoutSpring.isSchoolDay(day("2026-12-22"))).isEqualTo(Answer.NOT_KNOWN);
        assertThat(withoutSpring.isSchoolDay(day("2027-01-12"))).isEqualTo(Answer.NOT_KNOWN);
        assertThat(withoutSpring.isSchoolDay(day("2027-04-12"))).isEqualTo(Answer.YES);
        assertThat(withoutSpring.published()).hasSize(2);
    }

    @Test
    void anEmptyCalendarKnowsOnlyWeekendsAndBankHolidays() {
        SchoolCalendar empty = SchoolCalendar.of(TermDates.NONE);
        assertThat(empty.isSchoolDay(day("2026-11-27"))).isEqualTo(Answer.NOT_KNOWN);
        assertThat(empty.isSchoolDay(day("2026-11-28"))).isEqualTo(Answer.NO);
        assertThat(empty.howFarItGoes()).isEqualTo("No term dates are entered.");
    }

    @Test
    @Examples("E52")
    void countsSchoolDaysWithoutTheStart() {
        // Thu 22 and Fri 23 October, half term, Mon 2 November.
        assertThat(school.schoolDaysBetween(day("2026-10-21"), day("2026-11-02"))).hasValue(3);
        // Fri 30 April, the May Day weekend, Tue 4 May.
        assertThat(school.schoolDaysBetween(day("2027-04-30"), day("2027-05-04"))).hasValue(1);
        assertThat(school.schoolDaysBetween(day("2026-11-27"), day("2026-11-27"))).hasValue(0);
        assertThat(school.schoolDaysBetween(day("2026-11-27"), day("2026-11-20"))).hasValue(0);
    }

    @Test
    void findsTheNthSchoolDay() {
        assertThat(school.schoolDayAfter(day("2026-12-18"), 1)).contains(day("2027-01-04"));
        assertThat(school.schoolDayBefore(day("2027-01-04"), 1)).contains(day("2026-12-18"));
        assertThat(school.schoolDayOnOrBefore(day("2027-06-07"))).contains(day("2027-05-28"));
        assertThat(school.schoolDayOnOrAfter(day("2027-05-31"))).contains(day("2027-06-08"));
        assertThat(school.schoolDayOnOrBefore(day("2026-11-27"))).contains(day("2026-11-27"));
        assertThatThrownBy(() -> school.schoolDayAfter(day("2026-11-27"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Examples("E50")
    void startOfTermIsNotTheFirstPupilDayWhenItIsInset() {
        assertThat(hampshire.kindOf(day("2023-09-01"))).isEqualTo(DayKind.INSET);
        assertThat(hampshire.schoolDayOnOrAfter(day("2023-09-01"))).contains(day("2023-09-04"));
        assertThat(hampshire.schoolDayOnOrAfter(day("2024-01-02"))).contains(day("2024-01-03"));
        // The INSET day after half term makes the holiday a day longer.
        assertThat(hampshire.schoolDayAfter(day("2023-10-20"), 1)).contains(day("2023-10-31"));
    }

    @Test
    @Examples("E48")
    void springTermMayEndBeforeEaster() {
        assertThat(hampshire.kindOf(day("2024-03-28"))).isEqualTo(DayKind.SCHOOL_DAY);
        assertThat(hampshire.kindOf(day("2024-03-29"))).isEqualTo(DayKind.BANK_HOLIDAY);
        assertThat(hampshire.kindOf(day("2024-04-02"))).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    @Examples("E49")
    void termsMayBeginAndEndInTheMiddleOfAWeek() {
        AcademicYear year = new AcademicYear(2028);
        SchoolCalendar halfWeeks =
                SchoolCalendar.of(
                        new TermDates(
                                List.of(
                                        term(year, TermName.AUTUMN, "2028-09-04", "2028-12-20"),
                                        term(year, TermName.SPRING, "2029-01-04", "2029-03-29")),
                                Set.of(),
                                List.of()));
        // Wed 20 December, Thu 4 and Fri 5 January.
        assertThat(halfWeeks.schoolDaysBetween(day("2028-12-19"), day("2029-01-05"))).hasValue(3);
    }

    @Test
    void aDayClosedInPartIsASchoolDayUnlessTheSchoolChoseOtherwise() {
        TermDates dates =
                new TermDates(
                        InventedTerms.year2026().terms(),
                        Set.of(),
                        List.of(
                                new Closure(day("2027-05-06"), "polling day", Closure.Extent.PART),
                                new Closure(day("2027-01-12"), "snow", Closure.Extent.WHOLE)));
        SchoolCalendar usual = SchoolCalendar.of(dates);
        SchoolCalendar stricter =
                new SchoolCalendar(
                        dates,
                        new CalendarChoices(
                                CalendarChoices.EndOfTerm.LAST_PUPIL_DAY,
                                CalendarChoices.PartlyClosed.IS_NO_SCHOOL_DAY),
                        BankHolidays.ofEnglandAndWales());
        assertThat(usual.isSchoolDay(day("2027-05-06"))).isEqualTo(Answer.YES);
        assertThat(stricter.isSchoolDay(day("2027-05-06"))).isEqualTo(Answer.NO);
        assertThat(usual.kindOf(day("2027-01-12"))).isEqualTo(DayKind.CLOSED);
        assertThat(usual.isSchoolDay(day("2027-01-12"))).isEqualTo(Answer.NO);
    }

    @Test
    @Examples("E47")
    void sixTermsMakeThree() {
        Term one = term(YEAR_2026, TermName.ofSix(1), "2026-09-02", "2026-10-16");
        Term two = term(YEAR_2026, TermName.ofSix(2), "2026-11-02", "2026-12-18");
        Term autumn = Term.joined(one, two);
        assertThat(autumn.name()).isEqualTo(TermName.AUTUMN);
        assertThat(autumn.firstDay()).isEqualTo(day("2026-09-02"));
        assertThat(autumn.lastPupilDay()).isEqualTo(day("2026-12-18"));
        assertThat(autumn.halfTerms())
                .containsExactly(new DaySpan(day("2026-10-17"), day("2026-11-01")));
        assertThatThrownBy(() -> Term.joined(two, one))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void offersTheTermsThatEndLater() {
        assertThat(school.termsEndingAfter(day("2026-12-18")))
                .extracting(Term::label)
                .containsExactly("Spring term 2026/27", "Summer term 2026/27");
    }

    @Test
    void refusesTermsThatOverlapOrRunBackwards() {
        Term autumn = term(YEAR_2026, TermName.AUTUMN, "2026-09-02", "2026-12-18");
        Term tooEarly = term(YEAR_2026, TermName.SPRING, "2026-12-17", "2027-03-25");
        assertThatThrownBy(() -> new TermDates(List.of(autumn, tooEarly), Set.of(), List.of()))
                .hasMessageContaining("overlaps Autumn term 2026/27");
        Term backwards = term(YEAR_2026, TermName.SUMMER, "2026-08-10", "2026-08-20");
        assertThatThrownBy(() -> new TermDates(List.of(autumn, backwards), Set.of(), List.of()))
                .hasMessageContaining("comes before Autumn term 2026/27");
        assertThatThrownBy(() -> new TermDates(List.of(autumn, autumn), Set.of(), List.of()))
                .hasMessageContaining("is there twice");
        assertThatThrownBy(() -> term(YEAR_2026, TermName.SPRING, "2027-03-25", "2027-01-04"))
                .hasMessageContaining("before it begins");
        assertThatThrownBy(() -> term(YEAR_2026, TermName.SPRING, "2028-01-04", "2028-03-24"))
                .hasMessageContaining("not in the school year 2026/27");
    }

    @Test
    void printsDaysInFull() {
        assertThat(PrintedDate.of(day("2026-11-27"))).isEqualTo("Friday 27 November 2026");
        assertThat(PrintedDate.of(day("2027-09-01"))).isEqualTo("Wednesday 1 September 2027");
    }

    private static TermDates onlyAutumn2026() {
        return new TermDates(
                List.of(InventedTerms.year2026().terms().getFirst()), Set.of(), List.of());
    }

    private static Term term(AcademicYear year, TermName name, String first, String last) {
        return new Term(year, name, day(first), day(last), day(last), List.of());
    }
}
