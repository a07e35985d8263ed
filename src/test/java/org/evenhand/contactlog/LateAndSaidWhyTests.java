package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.evenhand.calendar.PrintedDate;
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

    /**
     * Forty e-mails logged at once would ask for forty reasons, and each says itself when it was.
     */
    @Test
    void anEmailThatBearsItsOwnDateIsNotAskedWhyAndBothTimesAreShown() {
        String entry = logged(mail("Mon, 2 Mar 2026 10:07:00 +0000", "Dated"));

        assertThat(teacher.opens(entry).text())
                .contains("E-mail: Dated", "Monday 2 March 2026, 10:07am", "bears its own date")
                .contains(PrintedDate.of(ReadySchool.today()))
                .doesNotContain(ASKED);
        // The controls: corrected to another time, it is what somebody remembers; and so is one
        // without a date, and one of which the file is not there.
        teacher.opens(entry + "/correct")
                .form()
                .with("time", "11am")
                .with("because", "It came later.")
                .send();
        assertThat(teacher.opens(entry).text())
                .contains(ASKED)
                .doesNotContain("bears its own date");
        assertThat(teacher.opens(logged(mail("one day", "Undated"))).text()).contains(ASKED);
        assertThat(teacher.opens(logged(ago(12))).text()).contains(ASKED);
    }

    private String logged(byte[] mail) {
        Visitor.Page batch =
                teacher.opens("/contacts/mails").form().withFile("files", "m.eml", mail).send();
        LocalDate day = ago(12);
        Visitor.Form form = batch.form().with("log", "0");
        if (!batch.seen().select("input[name=time-0]").isEmpty()) {
            form.with("date-0-day", "" + day.getDayOfMonth())
                    .with("date-0-month", "" + day.getMonthValue())
                    .with("date-0-year", "" + day.getYear())
                    .with("time-0", "9am");
        }
        return form.send().seen().expectFirst("main a[href^=/contacts/0]").attr("href");
    }

    private static byte[] mail(String date, String subject) {
        return """
        From: Kim Ng <kim@example.org>
        To: office@school.example
        Date: %s
        Subject: %s
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        Hello
        """
                .formatted(date, subject)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenDownInTimeAsksForNoReason() {
        assertThat(teacher.opens(logged(ReadySchool.today().minusDays(1))).text())
                .doesNotContain(ASKED);
    }
}
