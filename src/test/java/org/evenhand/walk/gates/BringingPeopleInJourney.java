package org.evenhand.walk.gates;

import org.evenhand.browser.Browser;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file from the school's information system, chosen in a browser. */
class BringingPeopleInJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();

    @Test
    @Meets({"import.not-as-shown", "import.rows-undecided"})
    void nobodyIsBroughtInUndecidedOrOtherwiseThanShown() {
        ready.aParent("Darren Whitlock", "Kai Whitlock");
        Colleague head = gates.signedIn(ready.head);
        Colleague inAnotherWindow = gates.signedIn(ready.head);

        head.opens("/people/import")
                .attaches(
                        "file",
                        "contacts.csv",
                        "Contact name,Mobile\nDarren Whitlock,07700 900001\nAnn Lee,07700 900002\n")
                .presses("Look at it")
                .answers("keeping", "EVERYBODY")
                .answers("keptFor", "ONE_YEAR")
                .presses("Look at the rows")
                .follows("Go on to confirming")
                .presses("Bring them in")
                .isRefused("import.rows-undecided")
                .follows("Change")
                .answers("row-2", "new")
                .presses("Save this page")
                .follows("Go on to confirming");
        inAnotherWindow
                .opens("/people/import")
                .follows("Go on with it")
                .presses("Look at the rows")
                .isFine();

        head.presses("Bring them in")
                .isRefused("import.not-as-shown")
                .presses("Bring them in")
                .isNotRefused("import.not-as-shown", "import.rows-undecided")
                .hasDone("They are brought in");
    }
}
