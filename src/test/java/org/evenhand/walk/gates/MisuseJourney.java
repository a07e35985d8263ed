package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.browser.Browser;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways that are never closed, used for something else again and again (F7, P61, P62). */
class MisuseJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final WalkedCase walked = ARestriction.afterAWarning(ready, person).told();

    private EntryId claim(int daysAgo) {
        return ready.toBeReviewed(person, ago(daysAgo), "She rang: an emergency, the bill.", "");
    }

    @Test
    @Meets({"misuse.again-and-again", "misuse.note-says-something", "triage.came-as-what-it-was"})
    void aPatternIsSeenAndTheDeskIsHelped() {
        walked.triagedAsNoEmergency(claim(20));
        walked.triagedAsNoEmergency(claim(15));
        String form = Steps.page(walked) + "/add/kept-open";
        Colleague head = gates.signedIn(ready.head);
        head.opens(form)
                .answers("answer", "NOTE_AT_THE_DESK")
                .answers("because", "It is always the bill.")
                .presses("Save")
                .isRefused("misuse.again-and-again");

        gates.signedIn(ready.deputy)
                .opens(Steps.page(claim(10)) + "/triage?person=" + person.text())
                .answers("as", "EMERGENCY")
                .answers("saidToBe", "EMERGENCY")
                .answers("reason", "It was about the bill.")
                .presses("Save")
                .isRefused("triage.came-as-what-it-was")
                .answers("as", "SAME_MATTER")
                .presses("Save")
                .isNotRefused("triage.came-as-what-it-was")
                .hasDone("It is triaged");

        head.opens("/")
                .follows(
                        "Look at how Karen Doyle uses the ways that are never closed: 3 contacts were plainly something else")
                .answers("answer", "NOTE_AT_THE_DESK")
                .answers("because", "It is always the bill.")
                .presses("Save")
                .isNotRefused("misuse.again-and-again")
                .isRefused("misuse.note-says-something")
                .answers("note", "If it is about the bill, hand her the office's form.")
                .saves()
                .isNotRefused("misuse.note-says-something")
                .hasDone("The desk reads: If it is about the bill");
    }
}
