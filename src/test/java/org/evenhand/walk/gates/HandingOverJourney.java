package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.browser.Browser;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a head may not decide goes to whoever may (J5). */
class HandingOverJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets("handover.is-somebody-elses")
    void whatWasHandedOverInAnotherWindowIsNotHandedOverAgain() {
        String page = Steps.page(WalkedCase.opened(ready, person, ago(30)));
        Colleague head = gates.signedIn(ready.head);
        head.opens(page + "/add/conflict")
                .answers("who", ready.head.id().text())
                .answers("kind", "PERSONAL_TIE")
                .answers("why", "They are neighbours.")
                .saves();
        Colleague other = gates.signedIn(ready.head).opens(page + "/add/hand-over");
        head.opens(page + "/add/hand-over").answers("decision", "WARNING").saves("Hand it over");

        other.answers("decision", "WARNING")
                .presses("Hand it over")
                .isRefused("handover.is-somebody-elses")
                .opens(page)
                .isNotRefused("handover.is-somebody-elses")
                .hasDone("Handed over: the warning");
    }
}
