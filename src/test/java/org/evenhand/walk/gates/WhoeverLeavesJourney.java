package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.gates.Steps.NEXT;

import org.evenhand.browser.Browser;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever reads what a restricted person sends leaves, and somebody stands in (E25). */
class WhoeverLeavesJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(130), "Shouted.", "Useless");
    private final EntryId since =
            ready.abuse(person, ago(100), "Rang and swore.", "You'll regret this");

    @Test
    @Meets({
        "access.somebody-stands-in",
        "access.stands-in-for-no-target",
        "reader.decided-by-who-may",
        "reader.is-another",
        "reader.is-not-a-target",
        "reader.lands-when-somebody-can-answer",
        "reader.restriction-runs"
    })
    void somebodyStandsInAndThePersonIsWrittenTo() {
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(125))
                        .assessed(ago(124), before)
                        .warned(ago(120))
                        .invited(ago(95), 10)
                        .supported(ago(80), true);
        String page = Steps.page(walked);
        String sheet = page + "/decide/reader/";
        Colleague head = gates.signedIn(ready.head);
        head.opens(sheet + "check").isRefused("reader.restriction-runs");
        walked.handedOver(
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(60), since)
                                        .with("limits", "mailbox")
                                        .with("mailbox", "concerns@school.example")
                                        .with("mailboxReader", ready.office.id().text())
                                        .with("mailboxDeputy", ready.deputy.id().text())
                                        .with("mailboxDays", "5")
                                        .decidedOn(ago(60), ready.head))),
                ago(60));
        head.opens(sheet + "check").isNotRefused("reader.restriction-runs");
        gates.signedIn(ready.deputy).opens(sheet + "check").isRefused("reader.decided-by-who-may");

        head.opens("/settings/accounts/" + ready.office.id().text() + "/close")
                .presses("Close the account")
                .isRefused("access.somebody-stands-in")
                .answers("standsIn", ready.teacher.id().text())
                .presses("Close the account")
                .isNotRefused("access.somebody-stands-in")
                .isRefused("access.stands-in-for-no-target")
                .answers("standsIn", ready.head.id().text())
                .presses("Close the account")
                .isNotRefused("access.stands-in-for-no-target")
                .hasDone("Closed");

        String urgent = Steps.closeTheComingDays(head);
        head.opens(sheet + "reader")
                .answers("instead", ready.head.id().text())
                .answers("reads", ready.deputy.id().text())
                .answers("readsAt", "concerns@school.example")
                .presses(NEXT)
                .isRefused("reader.is-another", "reader.lands-when-somebody-can-answer");
        head.opens(sheet + "reader")
                .answers("reads", ready.teacher.id().text())
                .presses(NEXT)
                .isNotRefused("reader.is-another")
                .isRefused("reader.is-not-a-target");
        head.opens(sheet + "reader")
                .answers("reads", ready.head.id().text())
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .isNotRefused(
                        "reader.decided-by-who-may",
                        "reader.is-not-a-target",
                        "reader.lands-when-somebody-can-answer")
                .presses("Issue this letter")
                .hasDone("What happened to it");
        head.opens(page).hasDone("Told who reads what they send");
    }
}
