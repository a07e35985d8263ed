package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.calendar.InventedTerms.day;

import java.util.List;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;

@Paragraphs({"P50", "J24"})
class ReviewTests {
    private final SchoolCalendar school = SchoolCalendar.of(InventedTerms.year2026());

    @Test
    void isTenSchoolDaysBeforeTheLastDay() {
        // Before Thu 25 March: 24, 23, 22, then 19 to 15, then 12 and 11.
        assertThat(reviews("2026-11-25", "2027-03-25"))
                .containsExactly(on(Review.Why.BEFORE_THE_END, "2027-03-11", "2027-03-11"));
    }

    @Test
    void countsBackFromALastDayInTheHolidays() {
        // Before Wed 30 December: 18 to 14 and 11 to 7 December.
        assertThat(reviews("2026-11-02", "2026-12-30"))
                .containsExactly(on(Review.Why.BEFORE_THE_END, "2026-12-07", "2026-12-07"));
    }

    @Test
    void isAtMidPointUnderTwentySchoolDays() {
        // 25 November to 5 January are 41 days and 19 school days; half is 21 days: Wed 16
        // December.
        assertThat(school.schoolDaysBetween(day("2026-11-25"), day("2027-01-05"))).hasValue(19);
        assertThat(reviews("2026-11-25", "2027-01-05"))
                .containsExactly(on(Review.Why.MID_POINT, "2026-12-16", "2026-12-16"));
        // One day more makes it twenty, and the review ten school days before: 5 and 4 January,
        // 18 to 14 December, 11, 10 and 9.
        assertThat(school.schoolDaysBetween(day("2026-11-25"), day("2027-01-06"))).hasValue(20);
        assertThat(reviews("2026-11-25", "2027-01-06"))
                .containsExactly(on(Review.Why.BEFORE_THE_END, "2026-12-09", "2026-12-09"));
    }

    @Test
    void atAWeekendMovesToTheFridayBefore() {
        assertThat(reviews("2026-12-07", "2026-12-18"))
                .containsExactly(on(Review.Why.MID_POINT, "2026-12-11", "2026-12-13"));
    }

    @Test
    void onInsetAfterHalfTermMovesToTheLastSchoolDayBeforeBoth() {
        assertThat(reviews("2027-05-24", "2027-06-21"))
                .containsExactly(on(Review.Why.MID_POINT, "2027-05-28", "2027-06-07"));
    }

    @Test
    void movesOnWhenThereIsNoSchoolDaySinceTheStart() {
        assertThat(reviews("2026-10-23", "2026-11-05"))
                .containsExactly(on(Review.Why.MID_POINT, "2026-11-02", "2026-10-30"));
    }

    @Test
    void staysWhereItIsWhenAllLiesInTheHolidays() {
        assertThat(reviews("2026-12-21", "2026-12-31"))
                .containsExactly(on(Review.Why.MID_POINT, "2026-12-26", "2026-12-26"));
    }

    @Test
    void ofOneDayIsThatDay() {
        assertThat(reviews("2026-11-26", "2026-11-27"))
                .containsExactly(on(Review.Why.MID_POINT, "2026-11-27", "2026-11-27"));
    }

    @Test
    void isAlsoAtSixMonthsForAnythingLonger() {
        // Six months from 2 November end on Saturday 1 May 2027.
        assertThat(reviews("2026-11-02", "2027-07-21"))
                .containsExactly(
                        on(Review.Why.SIX_MONTHS, "2027-04-30", "2027-05-01"),
                        on(Review.Why.BEFORE_THE_END, "2027-07-07", "2027-07-07"));
        assertThat(reviews("2026-11-02", "2027-05-01"))
                .extracting(Review::why)
                .containsExactly(Review.Why.BEFORE_THE_END);
    }

    @Test
    void isLeftToTheHeadWhereTermDatesAreMissing() {
        List<Review> reviews = reviews("2026-11-02", "2027-11-01");
        assertThat(reviews).hasSize(2);
        assertThat(reviews.getFirst())
                .isEqualTo(on(Review.Why.SIX_MONTHS, "2027-04-30", "2027-05-01"));
        Review.ToBeChosen last = (Review.ToBeChosen) reviews.getLast();
        // Ten working days before is Mon 18 October; the last published school day up to then:
        assertThat(last.suggested()).isEqualTo(day("2027-07-21"));
        assertThat(last.because().because())
                .contains("Term dates are entered up to Thursday 22 July 2027.");
    }

    @Test
    void ofAnInterimBarIsItsLastDay() {
        assertThat(ReviewRules.ofInterimBar(day("2026-11-11")))
                .isEqualTo(on(Review.Why.INTERIM_BAR, "2026-11-11", "2026-11-11"));
    }

    @Test
    void chosenByAPersonComesAfterTheStartAndNotAfterTheEnd() {
        assertThat(chosen("2026-11-27")).containsExactly("review.after-start");
        assertThat(chosen("2026-11-28")).isEmpty();
        assertThat(chosen("2026-12-18")).isEmpty();
        assertThat(chosen("2026-12-19")).containsExactly("review.not-after-end");
    }

    @Test
    void rulesThatCouldPutAReviewBeforeTheStartAreRefused() {
        assertThatThrownBy(() -> new ReviewRules(10, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fiveSchoolDaysBeforeIfTheSchoolChoseSo() {
        assertThat(new ReviewRules(5, 20).reviewsOf(day("2026-11-25"), day("2027-03-25"), school))
                .containsExactly(on(Review.Why.BEFORE_THE_END, "2027-03-18", "2027-03-18"));
    }

    private static List<String> chosen(String review) {
        return ReviewRules.against(day(review), day("2026-11-27"), day("2026-12-18")).all().stream()
                .map(Ground::rule)
                .toList();
    }

    private List<Review> reviews(String start, String lastDay) {
        return ReviewRules.USUAL.reviewsOf(day(start), day(lastDay), school);
    }

    private static Review on(Review.Why why, String day, String wanted) {
        return new Review.On(why, day(day), day(wanted));
    }
}
