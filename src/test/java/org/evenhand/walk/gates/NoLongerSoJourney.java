package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.browser.Browser;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was recorded of a person holds no longer (P45). */
class NoLongerSoJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final String page = Steps.page(person);

    @Test
    @Meets({"people.ended-already", "people.ends-before-it-began"})
    void theLastDayIsRecordedOnceAndNotBeforeTheFirst() {
        Colleague head = gates.signedIn(ready.head);
        Colleague other = gates.signedIn(ready.deputy).opens(page).follows("End Kai Whitlock");

        head.opens(page).follows("End Kai Whitlock").answers("lastDay", ago(10)).saves();
        other.answers("lastDay", today()).presses("Save").isRefused("people.ended-already");
        other.opens(page + "/child")
                .answers("name", "Kai Whitlock")
                .answers("yearGroup", "YEAR_5")
                .answers("from", ago(3))
                .saves()
                .isNotRefused("people.ended-already")
                .hasDone("It is saved");

        // It began three days ago, so that it cannot have ended a week ago.
        other.follows("End Kai Whitlock")
                .answers("lastDay", ago(7))
                .presses("Save")
                .isRefused("people.ends-before-it-began")
                .answers("lastDay", ago(3))
                .answers("because", "It never was so: a mistake.")
                .presses("Save")
                .isNotRefused("people.ends-before-it-began")
                .hasDone("It is saved");
    }
}
