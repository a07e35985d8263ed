package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** Who decides and why, who prepares, and what holds a case's letters (J5, J19, J23, E15, E30). */
class InWhoseHandsTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(30));
    private final String page = "/cases/" + walked.id.text();

    @Test
    void aConflictHandsTheCaseOnUntilAnUninvolvedPersonAnswersIt() {
        assertThat(head.opens(page).text())
                .contains(
                        "Who decides the warning The head (Headteacher)",
                        "nothing stands against it");
        Visitor chair = ready.visitedBy(ready.chair);
        assertThat(chair.opens(page).status()).isEqualTo(404);

        head.opens(page + "/add/conflict")
                .form()
                .with("who", ready.head.id().text())
                .with("kind", "PERSONAL_TIE")
                .with("why", "They are neighbours.")
                .send();
        assertThat(head.opens(page).text())
                .contains(
                        "Who decides the warning The chair (Chair of governors)",
                        "They are neighbours",
                        "Not answered yet");

        // Nobody answers of themselves whether they are uninvolved.
        assertThat(answered(head, ready.head).text()).contains("Nobody answers, or writes down");
        assertThat(answered(chair, ready.chair).text()).contains("It is saved");
        assertThat(head.opens(page).text())
                .contains("Who decides the warning The head (Headteacher)", "Answered: uninvolved");
        assertThat(chair.opens(page).status()).isEqualTo(404);
    }

    @Test
    void whoHasNoCaseIsSentToThePeopleOnlyIfTheyMayOpenOne() {
        String people = "main a[href=/people]";

        Visitor.Page chair = ready.visitedBy(ready.chair).opens("/cases");
        assertThat(chair.text()).contains("No case is open to you yet");
        assertThat(chair.seen().select(people)).isEmpty();
        // The control: the head of a school without a case may.
        ReadySchool fresh = ReadySchool.founded();
        assertThat(fresh.visitedBy(fresh.head).opens("/cases").seen().select(people)).isNotEmpty();
    }

    @Test
    void whoeverTookPartCanNoLongerSitOnAPanel() {
        assertThat(head.opens(page).text())
                .contains("3 governors: The chair (Chair of governors), The vicechair")
                .doesNotContain("A panel usually has three");

        walked.supported(ago(20), true);
        assertThat(head.opens(page).text())
                .contains("2 governors: The vicechair", "A panel usually has three")
                .doesNotContain("2 governors: The chair");
    }

    @Test
    void whatTheHeadMayNotDecideIsHandedOverInOneTap() {
        // The control: nothing has moved on, so that there is nobody to hand it to.
        assertThat(head.opens(page).seen().select("form[action$=/add/hand-over]")).isEmpty();

        head.opens(page + "/add/conflict")
                .form()
                .with("who", ready.head.id().text())
                .with("kind", "PERSONAL_TIE")
                .with("why", "They are neighbours.")
                .send();
        Visitor chair = ready.visitedBy(ready.chair);
        assertThat(chair.opens("/").text())
                .contains("You decide on case")
                .doesNotContain("handed it to you");
        Visitor.Page moved = head.opens(page);
        assertThat(moved.seen().select("form[action$=/add/hand-over]")).hasSize(2);
        Visitor.Page done = moved.formTo("/add/hand-over").send();

        assertThat(done.text()).contains("It is saved", "Handed over: the warning", "To The chair");
        assertThat(done.seen().select("form[action$=/add/hand-over]")).hasSize(1);
        assertThat(chair.opens("/").text()).contains("The head handed it to you on");
        assertThat(
                        head.opens(page)
                                .formTo("/add/hand-over")
                                .with("decision", "WARNING")
                                .send()
                                .text())
                .contains("or they were told already");
    }

    private Visitor.Page answered(Visitor by, Account who) {
        Visitor.Page form = by.opens(page + "/add/conflict-answer");
        return form.form()
                .with("conflict", form.seen().select("[name=conflict]").attr("value"))
                .with("by", who.id().text())
                .with("answer", "uninvolved")
                .with("reason", "They hardly know each other.")
                .send();
    }

    @Test
    void somebodyOutsideIsNamedAndStandsAsDeciderWhenNobodyIsFree() {
        for (Account each : List.of(ready.head, ready.chair, ready.viceChair, ready.governor)) {
            head.opens(page + "/add/conflict")
                    .form()
                    .with("who", each.id().text())
                    .with("kind", "PERSONAL_TIE")
                    .with("why", "A small village.")
                    .send();
        }
        assertThat(head.opens(page).text()).contains("Nobody is free");
        Visitor.Form form = head.opens(page + "/add/outside-person").form();
        assertThat(form.send().text()).contains("Enter their name", "Say how they are reached");
        form.with("name", "Ruth Ames")
                .with("body", "HEAD_OF_ANOTHER_SCHOOL")
                .with("reachedAt", "01632 960 200")
                .send();

        assertThat(head.opens(page).text())
                .contains("Who decides the warning Ruth Ames (Headteacher of another school)");
    }

    @Test
    void aBusinessManagerPreparesThisOneCaseWhileItIsGrantedAndNoLonger() {
        Account manager = ready.school().has("manager", Role.STAFF, Role.BUSINESS_MANAGER);
        Visitor visitor = ready.visitedBy(manager);
        assertThat(visitor.opens(page).status()).isEqualTo(404);
        assertThat(
                        ready.visitedBy(ready.deputy)
                                .opens(page + "/add/preparing")
                                .form()
                                .with("who", manager.id().text())
                                .send()
                                .text())
                .contains("Only who decides on cases lets somebody prepare one");

        head.opens(page + "/add/preparing").form().with("who", manager.id().text()).send();
        assertThat(visitor.opens(page).text()).contains("Prepares and posts The manager");

        head.opens(page + "/add/preparing-end").form().with("who", manager.id().text()).send();
        assertThat(visitor.opens(page).status()).isEqualTo(404);
    }

    @Test
    @Examples({"E15", "E30"})
    void aHoldStopsALetterWithItsReasonAndEnds() {
        Visitor.Page held =
                head.opens(page + "/add/hold")
                        .form()
                        .with("reason", "They are gravely ill.")
                        .send();
        assertThat(held.at().getPath()).isEqualTo(page);
        assertThat(held.text())
                .contains("The head holds all letters and deletion until somebody ends it");
        assertThat(head.opens(page + "/decide/informal-warning/check").text())
                .contains("holds all letters to this person");

        Visitor.Page ended =
                head.opens(page + "/add/hold-end").form().with("reason", "They are well.").send();
        assertThat(ended.text()).doesNotContain("holds all letters");
        assertThat(head.opens(page + "/decide/informal-warning/check").text())
                .doesNotContain("holds all letters to this person");
    }
}
