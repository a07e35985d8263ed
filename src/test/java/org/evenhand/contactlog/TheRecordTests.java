package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.Scopes;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.restriction.Channel;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** The record as a whole: looking for part of it, its figures, and its table. */
@Paragraphs({"P45", "P46"})
class TheRecordTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void partOfTheRecordIsLookedForAndCounted() {
        AnEntry.form(head).send();
        AnEntry.form(head).with("channel", "EMAIL").send();
        String third = AnEntry.form(head).with("channel", "EMAIL").send().at().getPath();
        AnEntry.done(
                AnEntry.task(head, third, "headings")
                        .with("headings", "C")
                        .with("subTypes-C", "LONG_CALLS")
                        .send());

        assertThat(head.opens("/contacts").text()).contains("3 contacts, the latest first");
        assertThat(head.opens("/contacts?channel=EMAIL").text()).contains("2 contacts of 3");
        assertThat(head.opens("/contacts?channel=EMAIL&heading=C").text())
                .contains("One contact of 3");
        assertThat(head.opens("/contacts?person=unnamed").text()).contains("3 contacts of 3");
        assertThat(head.opens("/contacts?person=" + UUID.randomUUID()).text())
                .contains("0 contacts of 3");
        assertThat(head.opens("/contacts?from-day=1&from-month=1&from-year=2000").text())
                .contains("3 contacts of 3");
        assertThat(head.opens("/contacts?until-day=1&until-month=1&until-year=2000").text())
                .contains("0 contacts of 3");
    }

    @Test
    void oddAddressesAreAnsweredCalmly() {
        AnEntry.form(head).send();

        for (String odd :
                List.of(
                        "?page=-1",
                        "?page=1000000000000",
                        "?page=x",
                        "?heading=Z",
                        "?channel=%00",
                        "?person=1%27%20or%201=1",
                        "?page=1&page=2&orgId=1&role=HEADTEACHER")) {
            assertThat(head.opens("/contacts" + odd).status()).as(odd).isEqualTo(200);
        }
        assertThat(head.opens("/contacts?from-day=31&from-month=2&from-year=2026").text())
                .contains("Enter a date that exists");
    }

    @Test
    void fiftyStandOnAPageAndNoneIsLost() {
        LoggingAContact logging = school.program().the(LoggingAContact.class);
        for (int i = 0; i < 51; i++) {
            logging.log(
                    Scopes.ofEvenhand(school.org(), "testtest"),
                    new LoggingAContact.Told(
                            "Mr Often",
                            Channel.PHONE_CALL,
                            Instant.parse("2026-03-02T10:00:00Z"),
                            "Call number " + i + ".",
                            "",
                            List.of(),
                            ""));
        }

        Visitor.Page first = head.opens("/contacts");
        assertThat(first.text()).contains("51 contacts");
        assertThat(first.seen().select(".moj-timeline__item")).hasSize(50);
        assertThat(head.opens("/contacts?page=2").seen().select(".moj-timeline__item")).hasSize(1);
        assertThat(csv("").lines()).hasSize(52);
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        for (String formula :
                List.of(
                        "=1+1",
                        "+1",
                        "-1",
                        "@SUM(A1)",
                        "\uFF1D1",
                        "He said \"no\", twice\nand left")) {
            AnEntry.form(head).with("account", formula).send();
        }

        String csv = csv("");

        assertThat(csv)
                .contains("\"'=1+1\"", "\"'+1\"", "\"'-1\"", "\"'@SUM(A1)\"", "\"'\uFF1D1\"")
                .contains("\"He said \"\"no\"\", twice")
                .doesNotContain(",\"=", ",\"+", ",\"@");
        Visitor.Download file = head.saves("/contacts/record.csv");
        assertThat(file.header("content-disposition")).startsWith("attachment");
        assertThat(file.header("content-type")).startsWith("text/csv");
        // The control: what begins with a letter is left as it is.
        assertThat(csv).contains("\"Mr O'Neill\"");
    }

    @Test
    void onlyThoseWhoSeeTheRecordSaveIt() {
        assertThat(school.visitedBy("teacher", Role.STAFF).saves("/contacts/record.csv").status())
                .isEqualTo(404);
        assertThat(school.visitedBy("safety", Role.SAFETY_LEAD).opens("/contacts").status())
                .isEqualTo(404);
    }

    private String csv(String filter) {
        return new String(
                head.saves("/contacts/record.csv" + filter).bytes(), StandardCharsets.UTF_8);
    }
}
