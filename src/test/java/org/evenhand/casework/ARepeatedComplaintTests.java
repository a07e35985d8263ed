package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.PersonId;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** A complaint held beside an earlier one, point by point (P32, P59, J16, BLOCK-12). */
class ARepeatedComplaintTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(90));
    private final String page = "/cases/" + walked.id.text();

    @Test
    @Examples("E19")
    void onlyDecidedPointsOfAConcludedComplaintAreMarkedAndNewOnesGetAnOwner() {
        complained("Homework sanctions", 80);
        complained("Homework sanctions again, and a lost coat", 10);

        assertThat(head.opens(page).text())
                .contains("No earlier complaint is there that has run to its end");
        compared();
        Visitor.Page refused = head.opens(page + "/decide/complaint/check");
        assertThat(refused.text())
                .contains(
                        "The earlier complaint has not been through the procedure to its end",
                        "Not every point is answered",
                        "The merits, the effect on the person");

        concluded();
        pointsAnswered(true);
        weighed();
        Visitor.Page check = head.opens(page + "/decide/complaint/check");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(check.text())
                .contains(
                        "Point 1 has been decided already",
                        "The mark is on the complaint and not on you");
        Visitor.Page letter = check.form().send();
        assertThat(letter.at().getPath()).startsWith("/letters/");

        Visitor.Page after = head.opens(page);
        assertThat(after.text())
                .contains(
                        "Serial complaint as to point 1",
                        "The coat was lost",
                        "The deputy deals with it");
        // The label is the complaint's alone: neither the person's page nor the head of the case.
        assertThat(head.opens("/people/" + person.text()).text()).doesNotContain("Serial");
        assertThat(after.seen().select(".moj-identity-bar").text()).doesNotContain("Serial");
        assertThat(walked.file().theCase().complaints().getLast().isOpen()).isTrue();
    }

    /** The control: a complaint of which everything is new is not marked. */
    @Test
    void aComplaintThatIsAllNewIsNotMarked() {
        complained("Homework sanctions", 80);
        complained("A lost coat", 10);
        compared();
        concluded();
        pointsAnswered(false);
        weighed();

        assertThat(head.opens(page + "/decide/complaint/check").text())
                .contains("No point of it has been decided already");
    }

    @Test
    void whomItIsAboutDoesNotDecideAndTheChairDoes() {
        complained("Homework sanctions", 80);
        complained("The headteacher's answer", 10);
        concluded();
        Visitor chair = ready.visitedBy(ready.chair);
        assertThat(chair.opens(page).status()).isEqualTo(404);

        Visitor.Page form = head.opens(page + "/add/complaint-subject");
        form.form()
                .with("complaint", walked.file().theCase().complaints().getLast().id().text())
                .with("subject", ready.head.id().text())
                .send();

        assertThat(head.opens(page).text()).contains("The complaint is about them");
        assertThat(chair.opens(page + "/decide/complaint").text())
                .contains("Review a complaint that may be repeated")
                .doesNotContain("it cannot be done yet");
    }

    private void complained(String about, int days) {
        head.opens(page + "/add/complaint")
                .form()
                .with("about", about)
                .with("how", "By letter")
                .with("on-day", String.valueOf(ago(days).getDayOfMonth()))
                .with("on-month", String.valueOf(ago(days).getMonthValue()))
                .with("on-year", String.valueOf(ago(days).getYear()))
                .send();
    }

    private void concluded() {
        Visitor.Page saved =
                head.opens(page + "/add/complaint-concluded")
                        .form()
                        .with(
                                "complaint",
                                walked.file().theCase().complaints().getFirst().id().text())
                        .with("stage", "Stage 2")
                        .with("outcome", "The sanctions followed the policy.")
                        .with("on-day", String.valueOf(ago(60).getDayOfMonth()))
                        .with("on-month", String.valueOf(ago(60).getMonthValue()))
                        .with("on-year", String.valueOf(ago(60).getYear()))
                        .send();
        assertThat(saved.text()).contains("It is saved");
    }

    private void compared() {
        List<Complaint> complaints = walked.file().theCase().complaints();
        head.opens(page + "/decide/complaint/which")
                .form()
                .with("complaint", complaints.getLast().id().text())
                .with("earlier", complaints.getFirst().id().text())
                .with("points", "The sanctions are unfair\n- The coat was lost")
                .send();
    }

    private void pointsAnswered(boolean firstDecided) {
        LocalDate by = ReadySchool.today().plusDays(10);
        for (int number = 1; number <= 2; number++) {
            Visitor.Form form = head.opens(page + "/decide/complaint/point-" + number).form();
            if (number == 1 && firstDecided) {
                form.with("is-1", "DECIDED")
                        .with("where-1", "Stage 2 outcome: followed the policy.");
            } else {
                form.with("is-" + number, "NEW")
                        .with("owner-" + number, ready.deputy.id().text())
                        .with("step-" + number, "The deputy looks for it.")
                        .with("by-" + number + "-day", String.valueOf(by.getDayOfMonth()))
                        .with("by-" + number + "-month", String.valueOf(by.getMonthValue()))
                        .with("by-" + number + "-year", String.valueOf(by.getYear()));
            }
            form.send();
        }
    }

    private void weighed() {
        head.opens(page + "/decide/complaint/weighing")
                .form()
                .with("merits", "Nothing new is said about the sanctions.")
                .with("onPerson", "They have had a full answer.")
                .with("publicInterest", "Nobody else is affected.")
                .with("exceptional", "It has been decided at both stages.")
                .send();
        head.opens(page + "/decide/complaint/letter")
                .form()
                .with("allTheSame", "The test's day")
                .send();
    }
}
