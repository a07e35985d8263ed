package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever writes something down late is asked why, once (P46). */
class LateAndSaidWhyTests {
    private static final String ASKED = "Say why it was written down late";

    private final ReadySchool ready = ReadySchool.founded();
    private final Visitor teacher = ready.visitedBy(ready.teacher);

    private String logged(LocalDate day) {
        return teacher.opens("/contacts/new")
                .form()
                .with("who", "Mr Whitlock")
                .with("channel", "PHONE_CALL")
                .with("day", "earlier")
                .with("date-day", "" + day.getDayOfMonth())
                .with("date-month", "" + day.getMonthValue())
                .with("date-year", "" + day.getYear())
                .with("time", "half past 2")
                .with("account", "He shouted.")
                .send()
                .at()
                .getPath();
    }

    @Test
    void theReporterSaysWhyOnTheEntryAndIsAskedNoMore() {
        String entry = logged(ago(12));
        assertThat(teacher.opens(entry).text())
                .contains(ASKED, "2:30pm")
                .contains("Written down more than two school days after it happened");

        teacher.opens(entry + "/late").form().with("because", "I was off sick.").send();

        Visitor.Page said = teacher.opens(entry);
        assertThat(said.text()).contains("I was off sick.");
        assertThat(said.seen().select(".govuk-task-list__item:contains(" + ASKED + ")").text())
                .contains("Done");
    }

    @Test
    void whoLeadsTheSchoolMaySayItToo() {
        String entry = logged(ago(12));

        Visitor head = ready.visitedBy(ready.head);
        head.opens(entry + "/late").form().with("because", "She was on a trip.").send();

        assertThat(head.opens(entry).text()).contains("She was on a trip.");
    }

    @Test
    void whatIsWrittenDownInTimeAsksForNoReason() {
        assertThat(teacher.opens(logged(ReadySchool.today().minusDays(1))).text())
                .doesNotContain(ASKED);
    }
}
