package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;

/** What waits for whoever looks stands first on Today, and apart from what waits for others. */
@Paragraphs({"J1", "J5"})
class WhoseTurnItIsTests {
    private static final String REVIEW = "Review it before it is relied on: Mr Other";

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor teacher = school.visitedBy("teacher", Role.STAFF);
    private final Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);

    @Test
    void whatIsTheHeadsStandsBelowForTheDeputyAndIsTheDeputysWhereThereIsNoHead() {
        rude();
        assertThat(waits(deputy)).contains(REVIEW);

        Visitor head = school.visitedBy("head", Role.HEADTEACHER);

        assertThat(waits(head)).contains(REVIEW);
        assertThat(waits(deputy)).doesNotContain(REVIEW);
        Visitor.Page today = deputy.opens("/");
        assertThat(today.seen().select("section[aria-labelledby=others]").text())
                .contains("Whose turn it is besides", REVIEW, "Headteacher");
        assertThat(waits(teacher)).contains("Say whether it may concern a child's safety");
    }

    private void rude() {
        String entry =
                teacher.opens("/contacts/new")
                        .form()
                        .with("who", "Mr Other")
                        .with("channel", "PHONE_CALL")
                        .with("day", "now")
                        .with("account", "He swore at me.")
                        .with("onTheSpot", "ENDED_CALL")
                        .send()
                        .at()
                        .getPath();
        assertThat(entry).startsWith("/contacts/");
    }

    private static String waits(Visitor visitor) {
        return visitor.opens("/").seen().select("section[aria-labelledby=waits]").text();
    }
}
