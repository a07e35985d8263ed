package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import org.evenhand.access.Account;
import org.evenhand.casework.act.FollowingUpAFirstMeeting;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** When a restriction has ended, the school offers a first meeting and does not forget it (J18). */
@Paragraphs("J18")
class AFirstMeetingTests {
    private static final String WAITS = "would like the first meeting that was offered";
    private static final String NEUTRAL = "meeting.with-somebody-neutral";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked = ended();
    private final String page = "/cases/" + walked.id.text();

    /** Restricted for a day ten days ago, and written to today that it has ended. */
    private WalkedCase ended() {
        WalkedCase opened = ARestriction.afterAWarning(ready, person).until(ago(10)).told();
        return opened;
    }

    private void written() {
        String sheet = "/cases/" + walked.id.text() + "/decide/end/";
        head.opens(sheet + "letter").form().with("allTheSame", "It ended.").send();
        assertThat(head.opens(sheet + "check").form().send().at().getPath())
                .startsWith("/letters/");
    }

    private Visitor.Form meeting(String state, LocalDate on) {
        return head.opens(page + "/add/first-meeting")
                .form()
                .with("state", state)
                .with("on-day", "" + on.getDayOfMonth())
                .with("on-month", "" + on.getMonthValue())
                .with("on-year", "" + on.getYear());
    }

    private String home() {
        return head.opens("/").text();
    }

    @Test
    void itStaysOnTodayFromTheOfferUntilItWasHeldAndIsToldInTheChronology() {
        assertThat(home()).doesNotContain(WAITS);
        written();
        assertThat(home()).contains("Say whether Karen Doyle " + WAITS);

        LocalDate day = today().plusDays(3);
        assertThat(meeting("TAKEN_UP", day).with("with", ready.office.id().text()).send().text())
                .contains("It is saved");
        assertThat(home())
                .doesNotContain(WAITS)
                .contains("Write down how the first meeting with Karen Doyle went");

        assertThat(
                        meeting("HELD", today())
                                .with("with", "")
                                .with("outside", "Ruth Fell, mediator")
                                .with("words", "She rings the office first from now on.")
                                .send()
                                .text())
                .contains("It is saved");
        assertThat(home()).doesNotContain("first meeting");
        assertThat(head.opens(page).text())
                .contains(
                        "The first meeting: they would like to meet",
                        "With " + ready.office.displayName(),
                        "The first meeting: it was held",
                        "With Ruth Fell, mediator",
                        "She rings the office first from now on.");
    }

    @Test
    void aNoNeedsNoReasonAndToLetItRestNeedsOne() {
        written();
        Visitor.Page refused =
                head.opens(page + "/add/first-meeting").form().with("state", "RESTS").send();
        assertThat(refused.text()).contains("Say why it may rest");
        assertThat(meeting("HELD", today()).with("words", "Good.").send().text())
                .contains("Say with whom they meet");
        assertThat(home()).contains(WAITS);

        assertThat(meeting("DECLINED", today()).send().text()).contains("It is saved");

        assertThat(home()).doesNotContain("first meeting");
        assertThat(head.opens(page).text())
                .contains("The first meeting: they would rather not")
                .doesNotContain("refused the first meeting");
    }

    @Test
    void whoeverHadAPartInItIsNotOfferedAndDoesNotMeetThem() {
        written();
        assertThat(
                        head.opens(page + "/add/first-meeting")
                                .seen()
                                .select("select[name=with] option")
                                .eachAttr("value"))
                .contains(ready.office.id().text())
                .doesNotContain(ready.teacher.id().text(), ready.head.id().text());

        // At whom it was aimed, and who decided.
        for (Account one : new Account[] {ready.teacher, ready.head}) {
            assertThat(heldWith(one))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            it -> assertThat(it.grounds().names(NEUTRAL)).isTrue());
        }
        assertThat(heldWith(ready.office)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome heldWith(Account one) {
        return ready.the(FollowingUpAFirstMeeting.class)
                .say(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        new FollowingUpAFirstMeeting.Said(
                                MeetingState.HELD,
                                today(),
                                one.id(),
                                one.displayName(),
                                "It went well."));
    }

    @Test
    void itKeepsTheCaseOpenUntilItIsAnswered() {
        written();
        String waits = "Nothing is written down of the first meeting that was offered";
        assertThat(closing()).contains(waits);
        meeting("DECLINED", today()).send();
        assertThat(closing()).doesNotContain(waits);
    }

    private String closing() {
        return head.opens(page + "/add/close").form().with("because", "Over.").send().text();
    }
}
