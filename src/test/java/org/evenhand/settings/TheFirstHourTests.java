package org.evenhand.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** An empty school is set up by the business manager, by pages alone. */
@Paragraphs("P1")
class TheFirstHourTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor business = manager();

    @Test
    void anEmptySchoolIsSetUpByTheBusinessManagerByPagesAlone() {
        Visitor.Page empty = business.opens("/first-hour");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.seen().select(".govuk-task-list__item")).hasSize(8);
        assertThat(empty.text()).contains("7 things still stop the first letter");
        assertThat(empty.text()).contains("Anybody with an account can log a contact already");

        // The headteacher gets an account and will sign in.
        task(empty, "The headteacher")
                .form()
                .with("name", "Ruth Adeyemi")
                .with("signInName", "ruth-" + school.mark())
                .with("password", "three words apart")
                .send();
        assertThat(stops()).doesNotContain("nobody is headteacher").contains("6 things");

        // The Chair never signs in.
        task("The Chair of governors")
                .form()
                .with("name", "Colin Marsh")
                .with("reachedAt", "01632 960 114 in the evening")
                .send();
        assertThat(stops()).doesNotContain("nobody is recorded as Chair").contains("5 things");

        task("The adopted policy")
                .form()
                .with("title", "Policy on Unacceptable Actions by Parents and Customers")
                .with("version", "2")
                .with("adoptedOn-day", "27")
                .with("adoptedOn-month", "11")
                .with("adoptedOn-year", "2024")
                .with("whereToRead", "the school’s website, under Policies")
                .with("text", "1. The Governing Body is committed to a high quality of service.")
                .send();
        assertThat(stops()).contains("4 things");

        Visitor.Page looked =
                task("Term dates").form().with("sheet", InventedYears.around(school)).send();
        assertThat(looked.text()).contains("Nothing is published yet");
        assertThat(stops()).contains("4 things");
        Visitor.Page published = looked.form().with("step", "publish").send();
        assertThat(published.at().getPath()).isEqualTo("/first-hour");
        assertThat(stops()).doesNotContain("today is in no term").contains("3 things");

        task("What to do in an emergency")
                .form()
                .with("during", "Ring the office on 01632 960 001.")
                .with("outside", "If a child is in danger, ring 999.")
                .send();
        task("The letterhead")
                .form()
                .with("address", "Willowmere Lane\r\nWillowmere\r\nZZ1 1ZZ")
                .with("phone", "01632 960 001")
                .send();
        assertThat(stops()).contains("One thing still stops the first letter");
        task("Whom people ask about their data")
                .form()
                .with("name", "The data protection officer")
                .with("reachedAt", "dpo@willowmere.example")
                .send();
        assertThat(stops()).contains("Nothing stops the first letter any more");

        Visitor.Page over =
                task("Who covers the front desk").form().with("who", "Denise Cole").send();
        assertThat(over.text()).contains("The first hour is done");
        assertThat(over.seen().select("#task-list-1-status").text()).isEqualTo("Done");

        // What was entered stands in the settings, and the head can sign in and change it.
        Visitor ruth = new Visitor(school.program().address());
        ruth.signsIn("ruth-" + school.mark(), "three words apart");
        assertThat(ruth.opens("/settings").text())
                .contains("Willowmere Lane", "version 2", "Denise Cole", "2 accounts")
                .doesNotContain("still stop");
        assertThat(ruth.opens("/settings/accounts").text()).contains("Colin Marsh");
    }

    @Test
    void onlyThoseWhoSetTheSchoolUpSeeTheFirstHour() {
        assertThat(school.visitedBy("teacher", Role.STAFF).opens("/first-hour").status())
                .isEqualTo(404);
        assertThat(school.visitedBy("it", Role.TECHNICIAN).opens("/first-hour").status())
                .isEqualTo(404);
        // The control.
        assertThat(school.visitedBy("head", Role.HEADTEACHER).opens("/first-hour").status())
                .isEqualTo(200);
    }

    private Visitor.Page task(String title) {
        return task(business.opens("/first-hour"), title);
    }

    private static Visitor.Page task(Visitor.Page hour, String title) {
        return hour.visitor()
                .opens(
                        hour.seen()
                                .selectStream(".govuk-task-list__link")
                                .filter(link -> link.text().equals(title))
                                .findFirst()
                                .orElseThrow()
                                .attr("href"));
    }

    private String stops() {
        return business.opens("/first-hour").text();
    }

    private Visitor manager() {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn("business-" + school.mark(), RunningEvenhand.PASSWORD);
        return visitor;
    }
}
