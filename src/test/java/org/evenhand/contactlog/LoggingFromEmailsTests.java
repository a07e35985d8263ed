package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** E-mails dropped at once become entries, over HTTP with real forms and sessions. */
@Paragraphs({"P27", "P46"})
class LoggingFromEmailsTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void fortyBecomeProposalsInSentOrderWithRepeatsMarkedAndOneClickLogsThem() {
        Visitor.Form form = head.opens("/contacts/mails").form();
        // Dropped the wrong way round: the last sent first.
        for (int i = 38; i >= 0; i--) {
            form.withFile("files", "m" + i + ".eml", mail(i));
        }
        form.withFile("files", "again.eml", mail(3));

        Visitor.Page proposed = form.send();

        List<String> titles = proposed.seen().select(".govuk-summary-card__title").eachText();
        assertThat(titles).hasSize(40);
        assertThat(titles.subList(0, 6))
                .containsExactly(
                        "Matter 0", "Matter 1", "Matter 2", "Matter 3", "Matter 3", "Matter 4");
        assertThat(proposed.seen().select(".govuk-tag--yellow")).hasSize(1);
        assertThat(proposed.seen().select("input[name=log][checked]")).hasSize(39);

        Visitor.Page logged = proposed.form().send();

        assertThat(logged.text()).contains("39 entries were made");
        Visitor.Page record = head.opens("/contacts");
        assertThat(record.text()).contains("39 contacts, the latest first");
        assertThat(record.seen().expectFirst(".moj-timeline__item").text())
                .contains("E-mail: Matter 38", "Hello number 38");
        Visitor.Page entry =
                head.opens(record.seen().expectFirst(".moj-timeline__item a").attr("href"));
        assertThat(entry.text()).contains("Subject Matter 38", "Kim Ng <kim@example.org>");
        String file = entry.seen().expectFirst("a[href*=/evidence/]").attr("href");
        assertThat(head.saves(file).bytes()).isEqualTo(mail(38));
    }

    @Test
    void whatIsInTheRecordAlreadyIsMarkedAndCanBeLoggedAllTheSame() {
        offer(mail(7)).form().send();

        Visitor.Page again = offer(mail(7));

        assertThat(again.seen().select(".govuk-tag--yellow")).hasSize(1);
        assertThat(again.form().send().text()).contains("Choose at least one e-mail to log");
        assertThat(again.form().with("log", "0").send().text()).contains("One entry was made");
    }

    @Test
    void whoAloneHasTheAddressIsProposedAndNamed() {
        String person =
                head.opens("/people/new")
                        .form()
                        .with("name", "Kim Ng")
                        .with("capacity", "ADULT")
                        .with("relationships", "PARENT")
                        .send()
                        .at()
                        .getPath();
        head.opens(person + "/contact-point")
                .form()
                .with("kind", "E_MAIL")
                .with("value", "Kim@Example.org")
                .send();

        Visitor.Page proposed = offer(mail(9));
        assertThat(proposed.text()).contains("It is Kim Ng, who has this address");
        proposed.form().send();

        assertThat(head.opens("/contacts?person=" + person.substring("/people/".length())).text())
                .contains("Kim Ng, e-mail");
    }

    @Test
    void ofAForgedDateInTheFutureAndOfNoDateItIsAskedWhenItCame() {
        byte[] future = mail("Thu, 1 Jan 2099 10:00:00 +0000", "<f@x>", "Later", "From the future");
        byte[] undated = mail("the day before", "<u@x>", "Sometime", "When?");

        Visitor.Page proposed =
                head.opens("/contacts/mails")
                        .form()
                        .withFile("files", "f.eml", future)
                        .withFile("files", "u.eml", undated)
                        .withFile("files", "m.eml", mail(2))
                        .send();
        // The control: only the one that says when it was sent is ticked, and asks nothing.
        assertThat(proposed.seen().select("input[name=log][checked]")).hasSize(1);
        assertThat(proposed.seen().select("input[name^=time-]")).hasSize(2);
        Visitor.Page unsaid = proposed.form().with("log", "0", "1").send();
        assertThat(unsaid.text())
                .contains(
                        "Enter the day on which this e-mail came", "Enter about what time it came");
        assertThat(head.opens("/contacts").text()).doesNotContain("it reads: the day before");

        Visitor.Page logged = came(came(unsaid.form().with("log", "0", "1"), 0), 1).send();

        assertThat(logged.text())
                .contains("2 entries were made", "17 November 2026, 9:15am", "E-mail: Sometime")
                .doesNotContain("Entry 1");
        assertThat(logged.at().toString()).doesNotContain("Sometime");
        assertThat(head.opens("/contacts").text())
                .contains("17 November 2026", "Its date cannot be right; it reads: the day before")
                .doesNotContain("2099, 10");
    }

    private static Visitor.Form came(Visitor.Form form, int number) {
        return form.with("date-" + number + "-day", "17")
                .with("date-" + number + "-month", "11")
                .with("date-" + number + "-year", "2026")
                .with("time-" + number, "9:15am");
    }

    @Test
    void whereNothingWasKeptNothingIsOfferedToBeLogged() {
        Visitor.Page page =
                head.opens("/contacts/mails")
                        .form()
                        .withFile("files", "run.exe", new byte[] {'M', 'Z'})
                        .send();

        assertThat(page.text())
                .contains("run.exe was not kept", "None of these can be logged")
                .doesNotContain("Log those that are ticked");
    }

    @Test
    void whatIsNoMailIsSaidAndTooManyAreRefused() {
        Visitor.Page page =
                head.opens("/contacts/mails")
                        .form()
                        .withFile("files", "run.exe", new byte[] {'M', 'Z'})
                        .withFile("files", "m.eml", mail(1))
                        .send();
        assertThat(page.text()).contains("run.exe was not kept");
        assertThat(page.seen().select("input[name=log]")).hasSize(1);

        Visitor.Form many = head.opens("/contacts/mails").form();
        for (int i = 0; i < 41; i++) {
            many.withFile("files", i + ".eml", mail(i));
        }
        assertThat(many.send().text()).contains("Those are 41; choose at most 40");
        assertThat(head.opens("/contacts/mails").form().send().text())
                .contains("Choose at least one e-mail");
    }

    @Test
    void aBatchIsItsOwnersAndLogsOnce() {
        Visitor.Page proposed = offer(mail(20));
        String batch = proposed.at().getPath();
        Visitor.Form first = proposed.form();
        Visitor.Form second = head.opens(batch).form();

        assertThat(first.send().text()).contains("One entry was made");
        assertThat(second.send().text()).contains("One entry was made");
        assertThat(head.opens("/contacts").text()).contains("One contact, the latest first");
        assertThat(school.visitedBy("deputy", Role.SENIOR_LEADER).opens(batch).status())
                .isEqualTo(404);
    }

    private Visitor.Page offer(byte[] mail) {
        return head.opens("/contacts/mails").form().withFile("files", "m.eml", mail).send();
    }

    private static byte[] mail(int number) {
        return mail(
                "Mon, 2 Mar 2026 10:%02d:00 +0000".formatted(number),
                "<" + number + "@example.org>",
                "Matter " + number,
                "Hello number " + number);
    }

    private static byte[] mail(String date, String id, String subject, String body) {
        return """
        From: Kim Ng <kim@example.org>
        To: office@school.example
        Date: %s
        Message-ID: %s
        Subject: %s
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        %s
        """
                .formatted(date, id, subject, body)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
