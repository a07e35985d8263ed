package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.restriction.Restriction;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A father threatens a teacher at the gate. The head tells him there and then not to come onto the
 * premises (P33, P64, J8); reception knows at once; it is confirmed in writing (P65), the police
 * are told (P33), his side is heard (J11), and on its day the bar ends by itself.
 */
@Paragraphs({"P21", "P33", "P44", "P55", "P60", "P64", "P65", "J8", "J11"})
class AThreatAtTheGateTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Wayne Cutler", "Lily Cutler");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor office = ready.visitedBy(ready.office);

    private EntryId threat(LocalDate day) {
        return ready.abuse(
                person,
                day,
                "He stood at the gate and raised his fist.",
                "I'll break your legs",
                ready.teacher,
                SubType.THREAT_OF_VIOLENCE);
    }

    @Test
    void theBarIsSaidReceptionKnowsAtOnceAndItIsConfirmedInWriting() {
        EntryId threat = threat(ago(1));
        WalkedCase walked = WalkedCase.opened(ready, person, ago(1));
        String page = "/cases/" + walked.id.text();
        assertThat(desk().text()).contains("Nobody of that name");

        Visitor.Page tooEarly = bar(page, threat, TestMoment.london().plusMinutes(5));
        assertThat(tooEarly.text())
                .containsAnyOf("It was not said after that contact", "There is a problem");
        Visitor.Page unplanned =
                barForm(page, threat, TestMoment.london().minusMinutes(1)).with("child", "").send();
        assertThat(unplanned.text())
                .as("the child is brought and collected")
                .contains("How their child is brought and collected meanwhile is not said");
        assertThat(desk().text()).as("nothing was said yet").contains("Nobody of that name");

        Visitor.Page said = bar(page, threat, TestMoment.london().minusMinutes(1));
        assertThat(said.at().getPath()).isEqualTo(page);
        assertThat(said.text()).contains("In force today");
        Visitor.Page found = desk();
        assertThat(found.text()).contains("Keep the inner door locked and ring 999.");
        Visitor.Page card =
                found.formTo("/desk/card")
                        .with("person", person.text())
                        .with("second", "Lily")
                        .send();
        assertThat(card.text())
                .contains("Do not let them in")
                .doesNotContain("break your legs", "fist", "P33");

        assertThat(head.opens(page + "/decide/interim-bar/check").text())
                .as("nobody signs what they have not opened")
                .contains("has not been opened and saved");
        head.opens(page + "/decide/interim-bar/letter").form().send();
        Visitor.Page check = head.opens(page + "/decide/interim-bar/check");
        assertThat(check.text())
                .as("the letter is read before it is issued, and says how to disagree")
                .contains(
                        "Draft: this letter has not been issued",
                        "If you disagree",
                        "Please tell us by",
                        "Emergencies are never restricted");
        Visitor stale = ready.signedIn(ready.head);
        Visitor.Page asked = stale.opens(page + "/decide/interim-bar/check").form().send();
        assertThat(asked.at().getPath()).as("the password first").isEqualTo("/confirm");

        Visitor.Page letter = check.form().send();
        assertThat(letter.at().getPath()).startsWith("/letters/");
        assertThat(letter.text()).contains("Written confirmation of an interim bar");
        head.opens(page + "/decide/interim-bar/letter").form().with("happened", "x").send();
        assertThat(head.opens(page + "/decide/interim-bar/check").text())
                .contains("No interim bar waits to be confirmed");
    }

    @Test
    void thePoliceAreToldAndHisSideIsHeardBeforeAnythingIsDecided() {
        EntryId threat = threat(ago(1));
        WalkedCase walked = WalkedCase.opened(ready, person, ago(1));
        String page = "/cases/" + walked.id.text();
        bar(page, threat, TestMoment.london().minusMinutes(1));
        head.opens(page + "/decide/interim-bar/letter").form().send();
        head.opens(page + "/decide/interim-bar/check").form().send();

        assertThat(head.opens(page + "/add/close").form().with("because", "Over").send().text())
                .contains("A restriction is still in force")
                .contains("police");
        head.opens("/contacts/" + threat.text() + "/police")
                .form()
                .with("force", "Hampshire")
                .with("how", "101")
                .with("logNumber", "LOG 4711")
                .send();
        assertThat(head.opens("/contacts/" + threat.text()).text()).contains("LOG 4711");

        assertThat(head.opens(page + "/decide/restrict").text())
                .contains("The person has not been heard");
        LocalDate by = ReadySchool.today().plusDays(7);
        Visitor.Page heard =
                head.opens(page + "/add/heard")
                        .form()
                        .with("how", "On the phone to the office")
                        .with("words", "I lost my temper. I will not come near her.")
                        .with("answerer", "The head")
                        .with("by-day", "" + by.getDayOfMonth())
                        .with("by-month", "" + by.getMonthValue())
                        .with("by-year", "" + by.getYear())
                        .send();
        assertThat(heard.text()).contains("It is saved");
        assertThat(head.opens("/").text()).contains("Acknowledge what");
        head.opens(page + "/decide/acknowledge/thanks").form().send();
        Visitor.Page thanks = head.opens(page + "/decide/acknowledge/check").form().send();
        assertThat(thanks.text()).contains("Acknowledgement of what you told us");
        assertThat(head.opens("/").text()).doesNotContain("Acknowledge what");
        assertThat(head.opens(page + "/decide/restrict").text())
                .doesNotContain("The person has not been heard")
                .contains("What the person said has not been weighed");
        head.opens(page + "/add/weighed").form().with("came", "It counts for him.").send();
        assertThat(head.opens(page + "/decide/restrict").text())
                .doesNotContain("has not been weighed");
    }

    @Test
    void onItsDayTheBarEndsByItselfAndOneThatIsRunningDoesNot() {
        EntryId threat = threat(ago(53));
        WalkedCase walked = WalkedCase.opened(ready, person, ago(53));
        walked.barred(threat, ago(49));
        Restriction bar = walked.file().restrictions().getFirst();
        Instant midnight =
                bar.period().lastDay().plusDays(1).atStartOfDay(Period.LONDON).toInstant();

        assertThat(bar.period().lastDay()).isBefore(ReadySchool.today());
        assertThat(bar.isInForceAt(midnight.minus(1, ChronoUnit.MILLIS))).isTrue();
        assertThat(bar.isInForceAt(midnight)).isFalse();
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .doesNotContain("In force today");
        assertThat(desk().text()).contains("Nobody of that name");

        walked.barred(threat, ago(5));
        assertThat(head.opens("/cases/" + walked.id.text()).text()).contains("In force today");
        assertThat(desk().text()).doesNotContain("Nobody of that name");
    }

    @Test
    void aBarIsRenewedOnceAndThenItIsDecidedOrOver() {
        EntryId threat = threat(ago(90));
        WalkedCase walked = WalkedCase.opened(ready, person, ago(90));
        walked.barred(threat, ago(89));
        walked.barred(threat, ago(55));
        String page = "/cases/" + walked.id.text();
        ZonedDateTime now = TestMoment.london().minusMinutes(1);

        assertThat(bar(page, threat, now).text())
                .contains("A bar after this contact, or a later one, was said and renewed already");
        EntryId another = threat(ago(1));
        assertThat(bar(page, another, now).text()).contains("In force today");
    }

    private Visitor.Page bar(String page, EntryId after, ZonedDateTime said) {
        return barForm(page, after, said).send();
    }

    private Visitor.Form barForm(String page, EntryId after, ZonedDateTime said) {
        return AtThePages.barSaid(head, page, after, said, ready.deputy);
    }

    private Visitor.Page desk() {
        return office.opens("/desk").formTo("/desk").with("wanted", "Wayne Cutler").send();
    }
}
