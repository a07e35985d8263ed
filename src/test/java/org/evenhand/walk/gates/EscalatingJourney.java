package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.gates.Steps.NEXT;

import java.time.LocalDate;
import org.evenhand.browser.Browser;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.school.SchoolType;
import org.evenhand.school.act.ChangingTheSchool;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The form to the authority, from its first page to what the authority answered (P63, F8). */
@Paragraphs({"P63", "P69", "F8"})
class EscalatingJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({
        "escalation.asked-by-who-may",
        "escalation.authority-decides",
        "escalation.chair-supports",
        "escalation.conduct-went-on",
        "escalation.contacts-triaged",
        "escalation.form-is-complete",
        "escalation.school-is-maintained",
        "escalation.told-of-a-restriction"
    })
    void aMaintainedSchoolAsksTheAuthorityOnceARestrictionDidNotHelpAndTheChairSupportsIt() {
        ARestriction restriction = ARestriction.afterAWarning(ready, person);
        WalkedCase walked = restriction.walked();
        String page = Steps.page(walked);
        String sheet = page + "/decide/escalation/";
        Colleague head = gates.signedIn(ready.head);
        Colleague deputy = gates.signedIn(ready.deputy);
        head.opens(sheet + "check")
                .isRefused(
                        "escalation.told-of-a-restriction",
                        "escalation.conduct-went-on",
                        "escalation.chair-supports",
                        "escalation.form-is-complete",
                        "escalation.authority-decides");

        restriction.told();
        EntryId rang = ready.abuse(person, ago(20), "She rang and swore.", "You will see");
        becomes(SchoolType.ACADEMY, 10);
        head.opens(page)
                .unfolds("Not for this school: Prepare the escalation form")
                .isRefused("escalation.school-is-maintained", "escalation.contacts-triaged")
                .reads("Ask your trust instead");
        becomes(SchoolType.MAINTAINED, 5);
        walked.triaged(rang);
        deputy.opens(sheet + "check").isRefused("escalation.asked-by-who-may");

        supports(head, page);
        head.opens(page).follows("Prepare the escalation form");
        fillsIn(head)
                .isNotRefused(
                        "escalation.asked-by-who-may",
                        "escalation.authority-decides",
                        "escalation.chair-supports",
                        "escalation.conduct-went-on",
                        "escalation.contacts-triaged",
                        "escalation.form-is-complete",
                        "escalation.school-is-maintained",
                        "escalation.told-of-a-restriction")
                .hasDone("It is not sent from here")
                .pictures("escalation-check.png")
                .reads("Draft: not yet sent from here");
    }

    private static Colleague fillsIn(Colleague head) {
        return head.follows("What the authority is asked for")
                .answers("numbers", "URN 100001, DfE number 850/2001")
                .answers("asked", "That it stands behind the restriction.")
                .answers("urgency", "Not urgent; nobody is in danger.")
                .answers("otherRoles", "None known.")
                .presses(NEXT)
                .answers("representative", "Her sister was asked, and would rather not.")
                .answers("agencies", "No agency is known.")
                .presses(NEXT)
                .answers("decides", "yes")
                .presses(NEXT);
    }

    @Test
    @Meets({
        "authority.answered-after-it-was-asked",
        "authority.letter-is-dated",
        "authority.recorded-by-who-asks",
        "authority.was-asked",
        "escalation-sent.day-fits",
        "escalation-sent.nothing-waits",
        "escalation-sent.something-new"
    })
    void theFormWasSentTheAuthorityWroteAndItIsAskedAgainOnlyWhenConductGoesOn() {
        WalkedCase walked = ARestriction.afterAWarning(ready, person).told();
        walked.triaged(ready.abuse(person, ago(20), "She rang and swore.", "You will see"));
        String page = Steps.page(walked);
        Colleague head = gates.signedIn(ready.head);
        supports(head, page);
        head.opens(page).follows("Prepare the escalation form");
        fillsIn(head);
        hears(head, page, ago(18)).isRefused("authority.was-asked");

        head.opens(page).follows("Record that the escalation form was sent");
        sends(head, ago(25)).isRefused("escalation-sent.day-fits");
        sends(head, ago(10))
                .isNotRefused("escalation-sent.day-fits")
                .hasDone("No answer is recorded");
        head.opens(page + "/add/escalation-sent");
        sends(head, ago(9)).isRefused("escalation-sent.nothing-waits");

        hears(gates.signedIn(ready.deputy), page, ago(8))
                .isRefused("authority.recorded-by-who-asks");
        hears(head, page, ago(18))
                .isRefused("authority.answered-after-it-was-asked", "authority.letter-is-dated")
                .answers("on", ago(8))
                .answers("dated", ago(9))
                .presses("Save")
                .isNotRefused(
                        "authority.answered-after-it-was-asked",
                        "authority.letter-is-dated",
                        "authority.recorded-by-who-asks",
                        "authority.was-asked")
                .hasDone("Its letter changes nothing in a restriction")
                .isOpenToAll()
                .pictures("the-authority-wrote");

        head.opens(page + "/add/escalation-sent");
        sends(head, ago(1)).isRefused("escalation-sent.something-new");
        walked.triaged(ready.abuse(person, ago(2), "She rang and swore.", "You will see"));
        supports(head, page);
        head.opens(page + "/add/escalation-sent");
        sends(head, ago(1))
                .isNotRefused("escalation-sent.nothing-waits", "escalation-sent.something-new")
                .hasDone("No answer is recorded");
    }

    private static Colleague sends(Colleague by, LocalDate on) {
        return by.answers("on", on)
                .answers("how", "E_MAIL")
                .answers("to", "The school improvement officer")
                .presses("Save");
    }

    private static Colleague hears(Colleague by, String page, LocalDate on) {
        return by.opens(page + "/add/authority-answer")
                .answers("outcome", "WROTE")
                .answers("on", on)
                .answers("because", "It stands behind the restriction.")
                .presses("Save");
    }

    private static void supports(Colleague head, String page) {
        head.opens(page + "/add/support")
                .answers("decision", "ESCALATION")
                .answers("outline", "The authority would be asked to write to her.")
                .presses("Record that they were asked");
        head.opens(page + "/add/support-answer")
                .answersWithTheOnly("asked")
                .answers("supportive", "yes")
                .answers("words", "I support it.")
                .answers("how", "By phone, this morning")
                .presses("Save");
    }

    private void becomes(SchoolType type, int daysAgo) {
        ReadySchool.done(
                ready.the(ChangingTheSchool.class)
                        .change(ready.as(ready.head), form(), "Fernleigh", type, ago(daysAgo)));
    }
}
