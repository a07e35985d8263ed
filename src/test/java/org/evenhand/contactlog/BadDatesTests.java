package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.evenhand.kernel.Role;
import org.evenhand.ui.Times;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** Days and times that are not, or that are twice (quality, bad inputs: dates). */
class BadDatesTests {
    private final Visitor teacher =
            RunningEvenhand.shared().aSchool().visitedBy("teacher", Role.STAFF);

    @Test
    void the29thOfFebruaryIsADayInALeapYearAndInNoOther() {
        assertThat(on(29, 2, 2024, "2pm").text())
                .contains("It is saved", "Thursday 29 February 2024");

        for (int[] no : new int[][] {{29, 2, 2025}, {31, 4, 2026}, {0, 1, 2026}, {1, 13, 2026}}) {
            Visitor.Page page = on(no[0], no[1], no[2], "2pm");
            assertThat(page.text()).contains("Enter a date that exists");
            assertThat(page.seen().expectFirst("#account").wholeText()).contains("He swore at me");
        }
    }

    /** In 2026 the clocks went forward on 29 March at 1am, and back on 25 October at 2am. */
    @Test
    void theHourThatTheClocksLeaveOutIsSaidAndTheOneTheyShowTwiceIsOne() {
        Visitor.Page left = on(29, 3, 2026, "1:30am");
        assertThat(left.title()).startsWith("Error: ");
        assertThat(left.text()).contains("There was no such time that night");
        assertThat(left.seen().expectFirst("#account").wholeText()).contains("He swore at me");

        // The controls: before, after, and on the night on which it comes twice.
        assertThat(on(29, 3, 2026, "12:59am").text()).contains("It is saved", "12:59am");
        assertThat(on(29, 3, 2026, "2am").text()).contains("It is saved", "2am");
        assertThat(on(25, 10, 2026, "1:30am").text()).contains("It is saved", "1:30am");
    }

    @Test
    void aDayToComeAYearLongAgoAndAYearThatIsNoneAreSaid() {
        assertThat(on(1, 1, TestMoment.today().getYear() + 1, "9am").text())
                .contains("must be today or in the past");
        assertThat(on(1, 1, 1066, "9am").text()).contains("Check the year");
        assertThat(on(1, 1, 26, "9am").text()).contains("Check the year");
        assertThat(on(1, 1, 1_000_000_000, "9am").text()).contains("date that exists");
    }

    /** The page notes the clock of whoever chose it; sent later, it still happened then. */
    @Test
    void justNowIsWhenItWasChosenAndElseWhenItCame() {
        ZonedDateTime now = TestMoment.london();
        String chosen = said(now.minusMinutes(50));

        assertThat(justNow(chosen)).contains("It is saved", chosen);
        // The controls: not noted, no time at all, a clock that is fast, and one of the night
        // before.
        for (String nothing :
                List.of("", "soon", said(now.plusHours(1)), said(now.minusHours(13)))) {
            assertThat(justNow(nothing))
                    .contains("It is saved")
                    .containsAnyOf(said(now), said(TestMoment.london()));
        }
    }

    private String justNow(String chosenAt) {
        return AnEntry.form(teacher)
                .with("day", "now")
                .with("time", "")
                .with("chosenAt", chosenAt)
                .send()
                .text();
    }

    private static String said(ZonedDateTime moment) {
        return Times.said(moment.toLocalTime());
    }

    private Visitor.Page on(int day, int month, int year, String time) {
        return AnEntry.form(teacher)
                .with("day", "earlier")
                .with("date-day", "" + day)
                .with("date-month", "" + month)
                .with("date-year", "" + year)
                .with("time", time)
                .send();
    }
}
