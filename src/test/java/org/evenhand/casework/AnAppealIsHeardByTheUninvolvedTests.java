package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A restricted mother disagrees and asks for a review. Whoever decided, supported or read the whole
 * of it takes no part in the answer (B1, E24, J7); when no governor is left, somebody outside the
 * school gives it (J23). Asking is held against nobody, and the restriction goes on meanwhile.
 */
@Paragraphs({"P10", "P50", "B1", "E24", "J5", "J7", "J18", "J23"})
class AnAppealIsHeardByTheUninvolvedTests {
    private static final String ANSWER = "Answer the request for review from Karen Doyle";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor deputy = ready.visitedBy(ready.deputy);
    private final Visitor office = ready.visitedBy(ready.office);
    private final ARestriction decided = ARestriction.afterAWarning(ready, person);
    private final WalkedCase walked = decided.walked();
    private final String page = "/cases/" + walked.id.text();
    private final String sheet = page + "/decide/request";

    /** The head decides, the Chair having said yes, and the letter is handed over. */
    private LetterId told() {
        LetterId letter = new LetterId(ReadySchool.idIn(decided.decidedOn(ago(60), ready.head)));
        walked.handedOver(letter, ago(60));
        return letter;
    }

    private Visitor.Page asks() {
        return deputy.opens(page + "/add/request")
                .form()
                .with("how", "By letter")
                .with("grounds", "I rang because Kai was ill. Three months is too much.")
                .send();
    }

    private void declares(Account governor, String why) {
        deputy.opens(page + "/add/conflict")
                .form()
                .with("who", governor.id().text())
                .with("kind", "PERSONAL_TIE")
                .with("why", why)
                .send();
    }

    private void readsTheWholeCase(Account governor) {
        head.opens(page + "/add/share")
                .form()
                .with("with", governor.id().text())
                .with("level", "WHOLE_CASE")
                .with("why", "She sees that the policy is kept to.")
                .send();
    }

    private static Visitor.Page answered(Visitor by, String sheet, String outcome, String why) {
        Visitor.Page next =
                by.opens(sheet + "/answer")
                        .form()
                        .with("considered", "Her letter, and the whole record of contact.")
                        .with("outcome", outcome)
                        .with("because", why)
                        .with("allTheSame", "The test's day")
                        .send();
        return outcome.equals("ENDED") ? next.form().send() : next;
    }

    @Test
    void theLetterTellsHerWhoWillHearHerAndByWhenToAsk() {
        assertThat(AtThePages.letter(head, told()))
                .contains(
                        "If you disagree",
                        "looked at again by another governor (Nominated governor)",
                        "Whoever made the decision takes no part in that",
                        "Asking is never held against you")
                .doesNotContain("mbudsman");
    }

    @Test
    void theHeadWhoDecidedAndTheGovernorsWhoTookPartAreKeptFromItAndTheOneWhoDidNotEndsIt() {
        told();
        readsTheWholeCase(ready.viceChair);
        Visitor governor = ready.visitedBy(ready.governor);
        assertThat(governor.opens(page).status())
                .as("nothing waits for the governor yet")
                .isEqualTo(404);

        assertThat(asks().text())
                .contains(
                        "Who decides the request for review The governor (Nominated governor)",
                        "One governor: The governor (Nominated governor)",
                        "In force today");
        Visitor.Page heads = head.opens(sheet);
        assertThat(heads.text())
                .contains(
                        "This is for somebody else to write",
                        "You had a part in what is looked at again",
                        "The governor (Nominated governor) answers it.");
        assertThat(head.opens(sheet + "/answer").at().getPath())
                .as("not even a draft of it is the head’s")
                .isEqualTo(sheet);
        for (Account tookPart : List.of(ready.chair, ready.viceChair)) {
            assertThat(ready.visitedBy(tookPart).opens(sheet + "/answer").status())
                    .as(tookPart.displayName())
                    .isEqualTo(404);
        }

        assertThat(ready.visitedBy(ready.chair).opens("/").text()).doesNotContain(ANSWER);
        assertThat(governor.opens("/").text()).contains(ANSWER);
        assertThat(governor.opens(sheet + "/answer").text())
                .contains("I rang because Kai was ill. Three months is too much.");
        assertThat(answered(governor, sheet, "ENDED", "").text())
                .as("an answer gives its reasons")
                .contains("Why it comes out so is not said");
        Visitor.Page check = answered(governor, sheet, "ENDED", "Kai was in fact ill that day.");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        Visitor.Page letter = check.form().send();

        assertThat(AtThePages.letter(letter))
                .contains(
                        "The restriction ends now",
                        "The governor, Nominated governor, who had no part in the decision before",
                        "Kai was in fact ill that day.",
                        "in the usual ways again",
                        "Everybody whom we told that it began",
                        "a first conversation with somebody who was not involved")
                .doesNotContain("The head");
        assertThat(governor.opens(page).status()).as("it is answered").isEqualTo(404);
        assertThat(head.opens(page).text()).doesNotContain("In force today");
        assertThat(AtThePages.asked(office, "Karen Doyle").text()).contains("Nobody of that name");
        thoseWhoKnewAreToldAfterHer(letter);
    }

    /** She hears it first, then everybody who knew of the restriction (J18). */
    private void thoseWhoKnewAreToldAfterHer(Visitor.Page letter) {
        assertThat(deputy.opens(page + "/add/tell-end").text())
                .contains("There is nobody to tell yet", "the person is to know first")
                .doesNotContain("Who has been told now?");
        assertThat(head.opens(page).text()).doesNotContain("Tell those who knew that it has ended");
        AtThePages.handsOver(deputy, letter, "Kai");
        head.opens(page + "/decide/end/letter").form().with("allTheSame", "It ended.").send();
        assertThat(AtThePages.letter(head.opens(page + "/decide/end/check").form().send()))
                .contains("Karen Doyle", "first conversation");
        Visitor.Page toTell = deputy.opens(page + "/add/tell-end");
        String[] shares =
                toTell.seen().select("[name=shares]").eachAttr("value").toArray(String[]::new);
        assertThat(toTell.form().with("shares", shares).send().text())
                .contains("It is saved", "told that it ended");
        assertThat(deputy.opens(page + "/add/tell-end").text())
                .contains("There is nobody to tell. Whoever was told", "Back to the case")
                .doesNotContain("Who has been told now?");
    }

    @Test
    void whenNoGovernorIsLeftEachIsNamedWithWhyAndSomebodyOutsideAnswersThatItStands() {
        told();
        readsTheWholeCase(ready.viceChair);
        declares(ready.governor, "He is her brother.");
        assertThat(asks().text())
                .contains(
                        "Who decides the request for review Nobody is free",
                        "The governor (Nominated governor) may not decide this",
                        "He is her brother",
                        "The vicechair (Vice-chair of governors) may not decide this",
                        "The whole case was shown to them",
                        "The chair (Chair of governors) may not decide this",
                        "They decided on this case, or said whether they support it",
                        "No governor");
        Account lane = ready.school().has("outside", Role.OUTSIDE);
        Visitor outsider = ready.visitedBy(lane);
        assertThat(outsider.opens(sheet).status()).as("not named yet").isEqualTo(404);
        deputy.opens(page + "/add/outside-person")
                .form()
                .with("name", "Jo Lane")
                .with("body", "DIOCESE")
                .with("reachedAt", "01632 960 400")
                .with("signIn", lane.id().text())
                .send();

        assertThat(outsider.opens("/").text()).contains(ANSWER);
        Visitor.Page check =
                answered(outsider, sheet, "UPHELD", "The calls went on after the warning.");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(AtThePages.letter(check.form().send()))
                .contains(
                        "The restriction stands",
                        "It ends by itself at the end of",
                        "The review that the letter of the decision promised takes place all the"
                                + " same",
                        "our complaints procedure")
                .doesNotContain("brother", "mbudsman");
        assertThat(AtThePages.card(office, "Karen Doyle", person, "Kai").text())
                .contains("I cannot talk to you by telephone");
        assertThat(outsider.opens(page).status()).as("and leaves with it").isEqualTo(404);
    }
}
