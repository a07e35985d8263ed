package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.calendar.InventedTerms.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Paragraphs({"P4", "P49"})
class DeadlineTests {
    private final SchoolCalendar school = SchoolCalendar.of(InventedTerms.year2026());
    private final WorkingDays workingDays = WorkingDays.ofEnglandAndWales();

    @ParameterizedTest
    @CsvSource({
        "TELL_POLICE,               2026-12-25, 2026-12-25",
        "LATE_ENTRY,                2026-10-22, 2026-11-02",
        "FOLLOW_UP_ON_THE_SPOT_ACTION, 2027-04-29, 2027-05-04",
        "FIRST_WELFARE_CHECK,       2026-12-24, 2026-12-25",
        "SECOND_WELFARE_CHECK,      2026-12-24, 2026-12-31",
        "THIRD_WELFARE_CHECK,       2027-01-31, 2027-02-28",
        // Sent on the last day of term: the first school day of January.
        "TELL_CHAIR_OF_WARNING,     2026-12-18, 2027-01-04",
        "CONFIRM_IN_WRITING,        2026-11-27, 2026-11-30",
        "REPRESENTATIONS,           2026-10-14, 2026-11-04",
        "ASK_FOR_REVIEW,            2026-11-25, 2026-12-23",
        "ANSWER_REVIEW_REQUEST,     2026-12-17, 2027-01-05",
        "WARNING_COUNTS,            2028-02-29, 2029-02-28",
        "CHECK_MONITORING,          2026-11-27, 2027-01-08",
        "SUBJECT_ACCESS,            2027-01-31, 2027-02-28",
        "SUBJECT_ACCESS,            2026-12-10, 2027-01-10",
        "COMPLEX_SUBJECT_ACCESS,    2026-11-30, 2027-02-28",
        "EDUCATIONAL_RECORD,        2026-10-14, 2026-11-11",
        "FREEDOM_OF_INFORMATION,    2026-09-07, 2026-10-05",
        "ACKNOWLEDGE_DATA_PROTECTION_COMPLAINT, 2027-02-01, 2027-03-03",
        "RIDDOR_OVER_SEVEN_DAYS,    2026-11-27, 2026-12-12",
        "FIGURES_FOR_GOVERNORS,     2026-11-27, 2026-12-18",
        "ANNUAL_REVIEW,             2026-11-27, 2027-07-21",
        "REMIND_ALL_PARENTS,        2026-09-02, 2026-09-02"
    })
    void fallsOnTheDayWorkedByHand(Timer timer, LocalDate from, LocalDate due) {
        assertThat(timer.dueFrom(from, school)).isEqualTo(new Due.By(due));
    }

    /** What can be changed in Settings and changes nothing would be a lie. */
    @Test
    void everyTimeThatASchoolMayChooseIsAskedForSomewhere() throws IOException {
        String program = program();

        assertThat(Timer.values())
                .filteredOn(Timer::isTheSchoolsToChoose)
                .isNotEmpty()
                .allSatisfy(
                        timer -> assertThat(program).containsPattern("Timer\\." + timer + "\\b"));
        // The control: the law's times are printed, and asked for by nothing yet.
        assertThat(program).doesNotContainPattern("Timer\\." + Timer.SUBJECT_ACCESS + "\\b");
    }

    private static String program() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void isNotGuessedBeyondTheTermDates() {
        assertThat(Timer.REPRESENTATIONS.dueFrom(day("2027-07-12"), school))
                .isEqualTo(new Due.NotKnown());
        assertThat(Timer.FREEDOM_OF_INFORMATION.dueFrom(day("2027-07-12"), school))
                .isEqualTo(new Due.NotKnown());
        assertThat(Timer.REMIND_ALL_PARENTS.dueFrom(day("2026-11-27"), school))
                .isEqualTo(new Due.NotKnown());
        // Working days are known whatever the school has published.
        assertThat(Timer.ANSWER_REVIEW_REQUEST.dueFrom(day("2027-08-26"), school))
                .isEqualTo(new Due.By(day("2027-09-10")));
    }

    @Test
    void ofTwoCountsTheFirstEndCounts() {
        Allowance tenOrFive =
                new Allowance.WhicheverFirst(
                        new Allowance.Count(10, Allowance.Unit.SCHOOL_DAYS),
                        new Allowance.Count(5, Allowance.Unit.WORKING_DAYS));
        assertThat(tenOrFive.from(day("2026-11-27"), school))
                .isEqualTo(new Due.By(day("2026-12-04")));
    }

    @Test
    void canBeChosenByTheSchool() {
        Timers timers =
                Timers.USUAL.choosing(
                        Timer.ASK_FOR_REVIEW, new Allowance.Count(10, Allowance.Unit.WORKING_DAYS));
        assertThat(timers.due(Timer.ASK_FOR_REVIEW, day("2026-11-25"), school))
                .isEqualTo(new Due.By(day("2026-12-09")));
        assertThat(timers.allowed(Timer.REPRESENTATIONS)).isEqualTo(Timer.REPRESENTATIONS.usual());
    }

    @Test
    void readsAsASentence() {
        assertThat(Timer.FREEDOM_OF_INFORMATION.usual())
                .hasToString("20 school days or 60 working days, whichever is first");
        assertThat(Timer.CHAIR_ANSWERS.usual()).hasToString("1 school day");
        assertThat(Timer.TELL_POLICE.usual()).hasToString("the same day");
        assertThat(Timer.TELL_CHAIR_OF_WARNING.paragraph()).hasToString("P49");
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward on Sunday 28 March 2027 and back on Sunday 31 October 2027.
        "2027-03-27, 2027-03-28T00:00:00Z",
        "2027-03-28, 2027-03-28T23:00:00Z",
        "2027-10-30, 2027-10-30T23:00:00Z",
        "2027-10-31, 2027-11-01T00:00:00Z"
    })
    void isInTimeUntilMidnightInLondon(LocalDate day, Instant end) {
        Due.By due = new Due.By(day);
        assertThat(due.end()).isEqualTo(end);
        assertThat(due.isPast(end.minusMillis(1))).isFalse();
        assertThat(due.isPast(end)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-01T00:00:00Z",
        "2026-11-28, 2026-12-01T00:00:00Z",
        // Christmas Eve counts; the 25th and, for Boxing Day, Monday 28th do not.
        "2026-12-23, 2026-12-29T00:00:00Z",
        // Over Easter and the change of the clocks: Tuesday 30 and Wednesday 31 March.
        "2027-03-25, 2027-03-30T23:00:00Z",
        "2022-09-16, 2022-09-20T23:00:00Z"
    })
    void aLetterByFirstClassPostIsToldOnTheSecondWorkingDay(LocalDate posted, Instant told) {
        assertThat(new FirstClassPost(posted).told(workingDays)).isEqualTo(told);
    }

    @Test
    void aLetterMustNotLandWhenNobodyCanAnswer() {
        assertThat(LetterLanding.against(day("2026-12-01"), school)).isEmpty();
        Ground holiday = LetterLanding.against(day("2026-12-29"), school).orElseThrow();
        assertThat(holiday.rule()).isEqualTo("letter.lands-when-nobody-can-answer");
        assertThat(holiday.because())
                .isEqualTo(
                        "It would arrive on Tuesday 29 December 2026, which is in the school"
                                + " holidays: nobody could answer.");
        assertThat(holiday.remedy())
                .isEqualTo("Send it so that it arrives on Monday 4 January 2027.");
        assertThat(LetterLanding.against(day("2026-10-28"), school)).isPresent();
        assertThat(LetterLanding.against(day("2027-05-03"), school)).isPresent();
        assertThat(LetterLanding.against(day("2027-09-03"), school).orElseThrow().rule())
                .isEqualTo("letter.landing-not-known");
    }
}
