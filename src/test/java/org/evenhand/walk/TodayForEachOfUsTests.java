package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.kernel.Role;
import org.junit.jupiter.api.Test;

/** What Today puts first for whom. */
class TodayForEachOfUsTests {
    private final ReadySchool ready = ReadySchool.founded();

    @Test
    void theOfficeIsOneTouchFromTheFrontDesk() {
        Visitor.Page office = ready.visitedBy(ready.office).opens("/");

        assertThat(office.seen().select("main a[href=/desk]").text()).contains("Front desk");
        assertThat(ready.visitedBy(ready.teacher).opens("/").seen().select("main a[href=/desk]"))
                .isEmpty();
    }

    @Test
    void theHeadLooksAfterWhomAContactTouchedUntilSomebodyLeadsOnSafety() {
        ready.abuse(
                ready.aParent("Darren Whitlock", "Kai Whitlock"), ago(1), "Shouted.", "Useless");
        Visitor head = ready.visitedBy(ready.head);
        String line = "Ask after %s, who was affected".formatted(ready.teacher.displayName());

        assertThat(head.opens("/").text()).contains(line);
        assertThat(ready.visitedBy(ready.deputy).opens("/").text()).doesNotContain(line);

        Visitor safety =
                ready.visitedBy(ready.school().has("safety", Role.STAFF, Role.SAFETY_LEAD));
        assertThat(safety.opens("/").text()).contains(line);
        assertThat(head.opens("/").text()).doesNotContain(line);
    }

    @Test
    void theHeadSeesThatNobodyLeadsOnSafeguardingUntilSomebodyDoes() {
        Visitor teacher = ready.visitedBy(ready.teacher);
        Visitor head = ready.visitedBy(ready.head);
        String line = "Name the designated safeguarding lead, for whom this waits";
        String entry =
                ready.abuse(
                                ready.aParent("Darren Whitlock", "Kai Whitlock"),
                                ago(1),
                                "Shouted.",
                                "Useless")
                        .text();
        assertThat(head.opens("/").text()).doesNotContain(line);

        teacher.opens("/contacts/" + entry + "/safeguarding").form().with("concern", "yes").send();

        assertThat(head.opens("/").text()).contains(line);
        assertThat(head.opens("/contacts/" + entry + "/safeguarding-cleared").form().send().text())
                .contains("the school opens an account for them in Settings");
        ready.school().has("dsl", Role.STAFF, Role.SAFEGUARDING_LEAD);
        assertThat(head.opens("/").text()).doesNotContain(line);
    }
}
