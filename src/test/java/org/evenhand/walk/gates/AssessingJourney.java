package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case is weighed against the four headings (P46, F3). */
@Paragraphs({"P8", "P10", "F3"})
class AssessingJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();

    @Test
    @Meets({
        "assessment.adjustments-asked",
        "assessment.complaint-concluded",
        "assessment.concern-has-owner",
        "assessment.decided-by-who-may",
        "assessment.entries-reviewed",
        "assessment.exceptional",
        "assessment.guidance-read",
        "assessment.headings-borne-out",
        "assessment.needs-evidence",
        "assessment.needs-heading",
        "assessment.our-own-part",
        "assessment.proportionate",
        "assessment.tried-first",
        "assessment.weighed",
        "sheet.is-as-it-was-shown",
        "sheet.page-was-saved",
        "sheet.unanswered"
    })
    void theDeputyPreparesAnAssessmentAndTheHeadRecordsIt() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        EntryId call = ready.abuse(person, ago(20), "Shouted and swore.", "Useless");
        EntryId another =
                ready.toBeReviewed(person, ago(15), "Swore again.", "Useless, all of you");
        Colleague deputy = gates.signedIn(ready.deputy);
        String aCase =
                deputy.opens("/people/" + person.text() + "/case")
                        .answers("basis", "NOT_A_COMPLAINT")
                        .answers("why", "Calls to staff.")
                        .presses("Open the case")
                        .at();
        String sheet = aCase + "/decide/assess/";

        // Wanting to warn, with nothing else said.
        deputy.opens(sheet + "conclusion")
                .answers("conclusion", "WARN")
                .answers("because", "It went on.")
                .presses("Save and go on")
                .isRefused(
                        "assessment.adjustments-asked",
                        "assessment.concern-has-owner",
                        "assessment.decided-by-who-may",
                        "assessment.exceptional",
                        "assessment.guidance-read",
                        "assessment.needs-evidence",
                        "assessment.needs-heading",
                        "assessment.our-own-part",
                        "assessment.proportionate",
                        "assessment.tried-first",
                        "assessment.weighed",
                        "sheet.page-was-saved",
                        "sheet.unanswered");

        deputy.opens(aCase + "/add/complaint")
                .answers("about", "How homework is set.")
                .answers("on", ago(30))
                .answers("how", "The form was sent to him.")
                .saves();
        deputy.opens(sheet + "evidence")
                .answers("entries", another.text())
                .answers("headings", "A", "D")
                .presses("Save and go on")
                .opens(sheet + "check")
                .isNotRefused("assessment.needs-evidence", "assessment.needs-heading")
                .isRefused(
                        "assessment.complaint-concluded",
                        "assessment.entries-reviewed",
                        "assessment.headings-borne-out");

        deputy.opens(aCase + "/add/complaint-concluded")
                .answersWithTheOnly("complaint")
                .answers("stage", "Stage 3")
                .answers("on", ago(25))
                .answers("outcome", "Not upheld.")
                .saves();
        deputy.opens(aCase + "/add/step")
                .answers("kind", "CALL_BACK")
                .answers("on", ago(18))
                .answers("what", "We rang you and asked you to speak civilly.")
                .saves();
        deputy.opens(aCase + "/add/issue")
                .answers("concern", "Homework sanctions are not explained.")
                .answers("owner", ready.deputy.id().text())
                .answers("step", "The deputy writes to him.")
                .answers("by", ReadySchool.today().plusDays(5))
                .saves();
        deputy.opens("/contacts/" + another.text() + "/review")
                .answers("headings", "A")
                .answers("subTypes-A", "VERBAL_ABUSE")
                .answers("beyondAnger", "He swore at her.")
                .answers("reliedOn", "yes")
                .answers("because", "It is abuse.")
                .saves();
        deputy.opens(sheet + "check")
                .isNotRefused(
                        "assessment.complaint-concluded",
                        "assessment.concern-has-owner",
                        "assessment.entries-reviewed",
                        "assessment.tried-first");

        deputy.opens(sheet + "evidence")
                .answers("entries", call.text(), another.text())
                .answers("headings", "A")
                .presses("Save and go on")
                .answers("criteria", "Swearing goes beyond anger.")
                .answers("nature", "Verbal abuse.")
                .presses("Save and go on")
                .answers("merit", "PARTLY")
                .answers("shortcoming", "ACCEPTED")
                .answers("ourPart", "Nobody rang him back; we said sorry.")
                .answers("adjustments", "Asked; none needed.")
                .answers("exceptional", "It went on after a call.")
                .answers("onThem", "A stern letter; no change for his child.")
                .answers("guidance", "The policy and the How to Guide.")
                .presses("Save and go on")
                .presses("Save and go on")
                .isNotRefused(
                        "assessment.adjustments-asked",
                        "assessment.exceptional",
                        "assessment.guidance-read",
                        "assessment.headings-borne-out",
                        "assessment.our-own-part",
                        "assessment.proportionate",
                        "assessment.weighed",
                        "sheet.page-was-saved",
                        "sheet.unanswered")
                .isRefused("assessment.decided-by-who-may")
                .pictures("gates-check");

        // While the head reads it, the deputy changes a page.
        Colleague head =
                gates.signedIn(ready.head)
                        .opens(sheet + "check")
                        .isNotRefused("assessment.decided-by-who-may");
        deputy.opens(sheet + "conclusion")
                .answers("because", "It went on, and staff are afraid.")
                .presses("Save and go on");
        head.presses("Record this assessment")
                .isRefused("sheet.is-as-it-was-shown")
                .presses("Record this assessment")
                .isNotRefused("sheet.is-as-it-was-shown")
                .hasDone("Assessed: Issue a warning letter");
    }

    @Test
    @Meets({"assessment.guide-looked-at"})
    void theHowToGuideIsLookedAtAgainBeforeALetterIsConsidered() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        EntryId call = ready.abuse(person, ago(20), "Shouted and swore.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        Colleague head = gates.signedIn(ready.head);
        head.opens("/settings/school/how-to-guide")
                .answers("whereToRead", "The shelf in the office")
                .answers("version", "1.1")
                .answers("dated", LocalDate.of(2026, 9, 1))
                .saves();

        Steps.weigh(head, walked, "WARN", call).isRefused("assessment.guide-looked-at");
        head.opens(Steps.page(walked) + "/decide/assess/fairness")
                .answers("guideRead", "yes")
                .answers("guideReadOn", ago(1))
                .presses("Save and go on")
                .presses("Save and go on")
                .isNotRefused("assessment.guide-looked-at")
                .presses("Record this assessment")
                .hasDone("Assessed: Issue a warning letter");
    }
}
