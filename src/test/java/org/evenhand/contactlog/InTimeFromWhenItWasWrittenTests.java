package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.TermDates;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timers;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A child comes first and on the same day (PRE); what an entry asks besides is in time from when it
 * was written down, and falls due when somebody is there to do it.
 */
@Paragraphs({"PRE", "P33", "P39", "P40", "F-H"})
class InTimeFromWhenItWasWrittenTests {
    private static final String NOT_NOW = "You need not do it now";

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor teacher = school.visitedBy("teacher", Role.STAFF);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void whetherItConcernsAChildIsAskedFirstAndToday() {
        Visitor.Page saved = AnEntry.form(teacher).send();

        assertThat(saved.text())
                .contains("One thing is for today: say whether it may concern a child's safety")
                .doesNotContain(NOT_NOW);
        assertThat(tasks(saved).getFirst())
                .contains("Say whether it may concern a child's safety", said(TestMoment.today()));
        assertThat(teacher.opens("/").text())
                .contains("Say whether it may concern a child's safety: Mr O'Neill");

        String entry = saved.at().getPath();
        AnEntry.done(AnEntry.task(teacher, entry, "safeguarding").with("concern", "no").send());
        // The control: once it is said, the rest can wait.
        assertThat(teacher.opens(entry + "?logged").text())
                .contains(NOT_NOW)
                .doesNotContain("One thing is for today");
    }

    @Test
    void theSafeguardingLeadReadsItFirstAndNobodyIsLateWithALateEntry() {
        Visitor dsl = school.visitedBy("dsl", Role.SAFEGUARDING_LEAD);
        String entry = ofLongAgo();
        assertThat(dsl.opens("/").text()).doesNotContain("A child's safety");

        AnEntry.done(AnEntry.task(teacher, entry, "safeguarding").with("concern", "yes").send());

        assertThat(task(teacher.opens(entry), "Tell the designated safeguarding lead"))
                .contains(said(TestMoment.today()))
                .doesNotContain("Overdue");
        String first = dsl.opens("/").seen().select(".evenhand-today__line").getFirst().text();
        assertThat(first)
                .contains(
                        "A child's safety",
                        "Read it, and say when it is in hand: Mr O'Neill",
                        "Today")
                .doesNotContain("late");
        assertThat(head.opens("/").text())
                .as("it is the reporter who tells, and the lead who has it in hand")
                .doesNotContain("A child's safety");
    }

    @Test
    void thePoliceAreNotOverdueInTheMinuteInWhichItIsWrittenDown() {
        String entry = ofLongAgo();
        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "A")
                        .with("subTypes-A", "THREAT_OF_VIOLENCE")
                        .with("beyondAnger", "He would wait for me outside.")
                        .send());

        assertThat(task(head.opens(entry), "Report it to the police"))
                .contains(said(TestMoment.today()))
                .doesNotContain("Overdue");
    }

    @Test
    void whatWasDoneThereAndThenIsAskedLaterAndIsFollowedUp() {
        String entry = AnEntry.loggedBy(teacher);
        assertThat(task(teacher.opens(entry), "What you did there and then")).contains("To do");
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-follow-up");

        AnEntry.done(
                AnEntry.task(teacher, entry, "on-the-spot")
                        .with("actions", "TOLD_UNACCEPTABLE")
                        .with("told", "yes")
                        .send());

        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-follow-up");
        assertThat(head.opens("/").text()).contains("Follow up what was done there and then");
        // The control: where nothing was done, that is an answer, and nothing follows.
        String other = AnEntry.loggedBy(teacher);
        AnEntry.done(AnEntry.task(teacher, other, "on-the-spot").send());
        assertThat(task(teacher.opens(other), "What you did there and then")).contains("Done");
        assertThat(AnEntry.keptOpenBy(school, other))
                .doesNotContain("entry.not-closed-before-follow-up");
        // What came in writing had no moment in which something was done there and then.
        String written = AnEntry.form(teacher).with("channel", "EMAIL").send().at().getPath();
        assertThat(teacher.opens(written).text()).doesNotContain("What you did there and then");
    }

    @Test
    void nobodyIsAskedAfterOnADayOnWhichNobodyWorks() {
        EntryDays days =
                new EntryDays(
                        SchoolCalendar.of(TermDates.NONE),
                        Timers.USUAL,
                        LocalDate.parse("2026-11-27"));

        assertThat(days.dueAtWork(Timer.FIRST_WELFARE_CHECK, LocalDate.parse("2026-11-27")))
                .as("Friday, and the day after is a Saturday")
                .isEqualTo("2026-11-30");
        assertThat(days.dueAtWork(Timer.FIRST_WELFARE_CHECK, LocalDate.parse("2026-11-26")))
                .as("the control")
                .isEqualTo("2026-11-27");
        assertThat(days.dueAtWork(Timer.THIRD_WELFARE_CHECK, LocalDate.parse("2026-11-25")))
                .as("a month on is Christmas Day, a Friday; Monday is kept for Boxing Day")
                .isEqualTo("2026-12-29");
    }

    private String ofLongAgo() {
        LocalDate day = TestMoment.today().minusDays(15);
        return AnEntry.form(teacher)
                .with("day", "earlier")
                .with("date-day", String.valueOf(day.getDayOfMonth()))
                .with("date-month", String.valueOf(day.getMonthValue()))
                .with("date-year", String.valueOf(day.getYear()))
                .send()
                .at()
                .getPath();
    }

    private static List<String> tasks(Visitor.Page page) {
        return page.seen().select(".govuk-task-list__item").eachText();
    }

    private static String task(Visitor.Page page, String title) {
        return tasks(page).stream().filter(task -> task.contains(title)).findFirst().orElse("");
    }

    private static String said(LocalDate day) {
        return PrintedDate.of(day);
    }
}
