package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.gates.Steps.NEXT;

import org.evenhand.browser.Browser;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one person who deals with somebody cannot, and another is named (P55-3, E25). */
@Paragraphs({"P55", "E25"})
class NamedContactJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(130), "Shouted.", "Useless");
    private final EntryId since =
            ready.abuse(person, ago(100), "Rang and swore.", "You'll regret this");

    private WalkedCase opened() {
        return WalkedCase.opened(ready, person, ago(125))
                .assessed(ago(124), before)
                .warned(ago(120))
                .invited(ago(95), 10)
                .supported(ago(80), true);
    }

    private void restricted(WalkedCase walked) {
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(60), since)
                                        .with("contact", ready.deputy.id().text())
                                        .with("contactAt", "deputy@school.example")
                                        .with("deputy", ready.office.id().text())
                                        .with("deputyAt", "office@school.example")
                                        .decidedOn(ago(60), ready.head)));
        walked.handedOver(letter, ago(60));
    }

    @Test
    @Meets({
        "contact.decided-by-who-may",
        "contact.is-named",
        "contact.is-not-a-target",
        "contact.lands-when-somebody-can-answer",
        "contact.reached-by-an-open-way",
        "contact.restriction-runs"
    })
    void theOtherStandsInAtOnceAndTheHeadNamesSomebodyByAWayThatIsOpen() {
        WalkedCase walked = opened();
        String page = Steps.page(walked);
        String sheet = page + "/decide/contact/";
        Colleague head = gates.signedIn(ready.head);
        Colleague deputy = gates.signedIn(ready.deputy);
        head.opens(sheet + "check").isRefused("contact.restriction-runs");
        restricted(walked);
        head.opens(sheet + "check").isNotRefused("contact.restriction-runs");

        // The deputy head says it of herself; what is open in another window comes too late.
        Colleague alsoSaying = gates.signedIn(ready.head).opens(page + "/add/contact");
        deputy.opens(page + "/add/contact")
                .answers("who", ready.deputy.id().text())
                .answers("state", "ILL")
                .saves();
        alsoSaying
                .answers("who", ready.deputy.id().text())
                .answers("state", "LEFT")
                .presses("Save")
                .isRefused("contact.is-named")
                .opens(page + "/add/contact")
                .answers("who", ready.office.id().text())
                .answers("state", "CAN_ACT")
                .saves()
                .isNotRefused("contact.is-named")
                .hasDone("It is saved");

        String urgent = Steps.closeTheComingDays(head);
        deputy.opens(sheet + "check").isRefused("contact.decided-by-who-may");
        head.opens(sheet + "contact")
                .answers("contact", ready.teacher.id().text())
                .answers("contactAt", "01632 960 114")
                .answers("deputy", ready.office.id().text())
                .answers("deputyAt", "office@school.example")
                .answers("howLong", "STAYS")
                .presses(NEXT)
                .presses(NEXT)
                .isRefused(
                        "contact.is-not-a-target",
                        "contact.lands-when-somebody-can-answer",
                        "contact.reached-by-an-open-way");
        head.opens(sheet + "contact")
                .answers("contact", ready.head.id().text())
                .answers("contactAt", "head@school.example")
                .presses(NEXT)
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .isNotRefused(
                        "contact.decided-by-who-may",
                        "contact.is-not-a-target",
                        "contact.lands-when-somebody-can-answer",
                        "contact.reached-by-an-open-way",
                        "contact.restriction-runs")
                .presses("Issue this letter")
                .hasDone("Change of contact");
        head.opens(page).hasDone("Told who deals with them");
    }
}
