package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Record goes on after a warning, and somebody looks at it on a day that was set (F5). */
class MonitoringJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({
        "monitoring.continued-in-the-record",
        "monitoring.next-check-while-it-runs",
        "monitoring.still-runs"
    })
    void thereIsSomethingToLookAtOnlyAfterTheyWereToldAndWhatContinuesIsInTheRecord() {
        EntryId shouted = ready.abuse(person, ago(40), "Shouted.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(30)).assessed(ago(29), shouted);
        String look = Steps.page(walked) + "/add/monitor";
        Colleague head = gates.signedIn(ready.head);
        head.opens(look)
                .answers("seen", "NOTHING")
                .answers("next", today().plusDays(10))
                .presses("Save")
                .isRefused("monitoring.still-runs");

        walked.warned(ago(28));
        head.opens(look)
                .answers("seen", "CONTINUED")
                .answers("next", today())
                .presses("Save")
                .isRefused(
                        "monitoring.continued-in-the-record",
                        "monitoring.next-check-while-it-runs");

        ready.abuse(person, ago(3), "Rang and swore.", "Pick up");
        head.opens("/")
                .follows("Look how it is going with Darren Whitlock")
                .answers("seen", "CONTINUED")
                .answers("next", today().plusDays(10))
                .saves()
                .isNotRefused(
                        "monitoring.continued-in-the-record",
                        "monitoring.next-check-while-it-runs",
                        "monitoring.still-runs")
                .hasDone("It has continued");
    }
}
