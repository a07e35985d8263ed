package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.gates.Steps.NEXT;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every governor is a friend of the parent: somebody outside stands in for them (J5, J23). */
class NobodyIsFreeJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId call = ready.abuse(person, ago(20), "Shouted and swore.", "Useless");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(10)).assessed(ago(5), call);
    private final String add = Steps.page(walked) + "/add/";

    private void declares(Colleague by, Account who, String kind) {
        by.opens(add + "conflict")
                .answers("who", who.id().text())
                .answers("kind", kind)
                .answers("why", "They were there, or are friends.")
                .saves();
    }

    private void noGovernorIsFree(Colleague by) {
        for (Account governor : List.of(ready.chair, ready.viceChair, ready.governor)) {
            declares(by, governor, "PERSONAL_TIE");
        }
    }

    private Colleague namesSomebodyOutside(Colleague by) {
        return jo(by).saves();
    }

    private Colleague namesSomebodyOutside(Colleague by, Account signsInAs) {
        return jo(by).answers("signIn", signsInAs.id().text()).saves();
    }

    private Colleague jo(Colleague by) {
        return by.opens(add + "outside-person")
                .answers("name", "Jo Lane")
                .answers("body", "DIOCESE")
                .answers("reachedAt", "01632 960 400");
    }

    @Test
    @Meets({"warning.agreed-where-affected", "warning.decided-by-who-may"})
    void aHeadWhoWasAffectedWarnsWithTheAgreementOfSomebodyOutside() {
        String sheet = Steps.page(walked) + "/decide/warn/";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);
        declares(deputy, ready.head, "ONE_OF_SEVERAL");
        noGovernorIsFree(deputy);

        head.opens(sheet + "check").isRefused("warning.decided-by-who-may");
        namesSomebodyOutside(head);
        head.opens(sheet + "check")
                .isNotRefused("warning.decided-by-who-may")
                .isRefused("warning.agreed-where-affected");
        head.opens(add + "support")
                .answers("decision", "WARNING")
                .answers("outline", "A warning under heading A.")
                .saves("Record that they were asked");
        head.opens(add + "support-answer")
                .answersWithTheOnly("asked")
                .answers("supportive", "yes")
                .answers("words", "I agree.")
                .answers("how", "By phone")
                .saves();
        Steps.goThrough(head, sheet + "what-happened", 3)
                .answers("allTheSame", "The test's day")
                .presses(NEXT)
                .isNotRefused("warning.agreed-where-affected")
                .presses("Issue this warning")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({"warning.decided-by-who-may"})
    void whoeverIsNamedOutsideAndGivenASignInDecidesAndSignsThisCaseAndNoOther() {
        Account lane = ready.school().has("outside", Role.OUTSIDE);
        WalkedCase another =
                WalkedCase.opened(ready, ready.aParent("Una Marsh", "Bo Marsh"), ago(10));
        String page = Steps.page(walked);
        Colleague deputy = gates.signedIn(ready.deputy);
        declares(deputy, ready.head, "TARGET");
        noGovernorIsFree(deputy);

        namesSomebodyOutside(deputy);
        deputy.opens(page).reads("Jo Lane has no sign-in");
        deputy.opens(page + "/decide/warn/check").isRefused("warning.decided-by-who-may");
        gates.signedIn(lane).doesNotFind(page);
        namesSomebodyOutside(deputy, lane);
        deputy.opens(page).presses("Hand over the warning").hasDone("It is saved");

        Colleague outsider = gates.signedIn(lane);
        outsider.opens("/").follows("You decide on case");
        outsider.doesNotFind(Steps.page(another));
        Steps.goThrough(outsider, page + "/decide/warn/what-happened", 3)
                .answers("allTheSame", "The test's day")
                .presses(NEXT)
                .isNotRefused("warning.decided-by-who-may")
                .presses("Issue this warning")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({"notice.somebody-to-notify"})
    void somebodyOutsideIsNotifiedOfAWarning() {
        walked.warned(ago(4));
        Colleague head = gates.signedIn(ready.head);
        noGovernorIsFree(gates.signedIn(ready.deputy));

        notifies(head).isRefused("notice.somebody-to-notify");
        namesSomebodyOutside(head);
        notifies(head).isNotRefused("notice.somebody-to-notify").hasDone("The diocese notified");
    }

    private Colleague notifies(Colleague by) {
        return by.opens(add + "notify")
                .answersWithTheOnly("about")
                .answers("method", "E_MAILED")
                .answers("how", "To the governor address")
                .presses("Make the notice and record it");
    }

    @Test
    @Meets({
        "contract.person-can-be-written-to",
        "escalation.person-can-be-written-to",
        "note.person-can-be-written-to",
        "pccr.person-can-be-written-to",
        "serial.person-can-be-written-to",
        "warning.person-can-be-written-to"
    })
    void whenSomebodyHasDiedNothingIsSentToThemAndTheirCaseIsClosed() {
        PersonId dead = ready.aParent("Lee Farrow", "Jo Farrow");
        String page = Steps.page(WalkedCase.opened(ready, dead, ago(10)));
        String decide = page + "/decide/";
        Colleague head = gates.signedIn(ready.head);
        head.opens(Steps.page(dead) + "/death").answers("toldBy", "His sister").saves();

        head.opens(decide + "warn/check").isRefused("warning.person-can-be-written-to");
        head.opens(decide + "informal-warning/check").isRefused("note.person-can-be-written-to");
        head.opens(decide + "contract/check").isRefused("contract.person-can-be-written-to");
        head.opens(decide + "restrict/check").isRefused("pccr.person-can-be-written-to");
        head.opens(decide + "complaint/check").isRefused("serial.person-can-be-written-to");
        head.opens(decide + "escalation/check").isRefused("escalation.person-can-be-written-to");

        head.opens(page + "/add/issue-settled")
                .answersWithTheOnly("issue")
                .answers("outcome", "PUT_RIGHT")
                .answers("how", "His sister was told.")
                .saves();
        head.opens(page + "/add/close")
                .answers("because", "He has died.")
                .presses("Close the case")
                .isNotRefused(
                        "contract.person-can-be-written-to",
                        "escalation.person-can-be-written-to",
                        "note.person-can-be-written-to",
                        "pccr.person-can-be-written-to",
                        "serial.person-can-be-written-to",
                        "warning.person-can-be-written-to")
                .hasDone("It is saved");
    }
}
