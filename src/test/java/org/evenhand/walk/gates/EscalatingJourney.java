package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.gates.Steps.NEXT;

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

/** The form to the authority, from the first page to the one that prints it (P63, F8). */
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
        head.opens(page)
                .follows("Prepare the escalation form")
                .follows("What the authority is asked for")
                .answers("numbers", "URN 100001, DfE number 850/2001")
                .answers("asked", "That it stands behind the restriction.")
                .answers("urgency", "Not urgent; nobody is in danger.")
                .answers("otherRoles", "None known.")
                .presses(NEXT)
                .answers("representative", "Her sister was asked, and would rather not.")
                .answers("agencies", "No agency is known.")
                .presses(NEXT)
                .answers("decides", "yes")
                .presses(NEXT)
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

    private void becomes(SchoolType type, int daysAgo) {
        ReadySchool.done(
                ready.the(ChangingTheSchool.class)
                        .change(ready.as(ready.head), form(), "Fernleigh", type, ago(daysAgo)));
    }
}
