package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is let into one case to prepare its letters (J19). */
class PreparingJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({"preparing.not-by-technicians", "preparing.not-granted"})
    void aTechnicianPreparesNothingAndWhatEndedDoesNotEndAgain() {
        Account bursar =
                ready.school().has("bursar", Role.STAFF, Role.BUSINESS_MANAGER, Role.TECHNICIAN);
        String page = Steps.page(WalkedCase.opened(ready, person, ago(4)));
        Colleague head = gates.signedIn(ready.head);

        lets(head, page, bursar).isRefused("preparing.not-by-technicians");
        head.opens("/settings/accounts/%s/take/technician".formatted(bursar.id().text()))
                .saves("Take it away");
        lets(head, page, bursar)
                .isNotRefused("preparing.not-by-technicians")
                .hasDone("It is saved");

        String end = page + "/add/preparing-end";
        Colleague other = gates.signedIn(ready.head).opens(end).answersWithTheOnly("who");
        head.opens(end).answersWithTheOnly("who").saves();
        other.presses("Save")
                .isRefused("preparing.not-granted")
                .opens(page)
                .isNotRefused("preparing.not-granted")
                .hasDone("Darren Whitlock");
    }

    private static Colleague lets(Colleague by, String page, Account prepare) {
        return by.opens(page + "/add/preparing")
                .answers("who", prepare.id().text())
                .presses("Save");
    }
}
