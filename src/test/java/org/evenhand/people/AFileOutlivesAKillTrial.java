package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.people.importing.AFile;
import org.evenhand.walk.ChildEvenhand;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** kill -9 of program and database between looking at a file and confirming it. */
class AFileOutlivesAKillTrial {
    private final ChildEvenhand evenhand = ChildEvenhand.withTheDemonstration("import");

    @AfterEach
    void stop() {
        evenhand.stop();
    }

    @Test
    void whatWasDecidedIsThereAfterAKillAndIsConfirmedOnce() {
        evenhand.start();
        AFile file = AFile.ofContacts(30, 7);
        Visitor.Page rows = file.isLookedAtBy(signedIn());
        rows.formTo("/rows").with("row-2", "out").send();
        // What was not saved when it was killed is no part of it.
        Visitor.Page shown = rows;

        evenhand.killProgram();
        evenhand.killDatabase();
        evenhand.start();

        Visitor again = signedIn();
        String path = AFile.step(shown, "rows");
        assertThat(again.opens(path).text()).contains("New (29)", "Left out (1)");
        Visitor.Form confirm = again.opens(AFile.step(shown, "check")).formTo("/check");
        assertThat(confirm.send().title()).startsWith("Brought in on");
        assertThat(confirm.send().title()).startsWith("Brought in on");
        assertThat(again.opens("/people/import/unused").seen().select("main tbody tr")).hasSize(29);
    }

    private Visitor signedIn() {
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn("business", "evenhand-demo");
        return visitor;
    }
}
