package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Restriction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two programs on one database. Each holds what is in force in its own memory, and the next check
 * on either knows of what was decided, told or lifted on the other.
 */
class TwoNodesTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Whitlock", "Kai Whitlock");
    private final RunningEvenhand here = ready.school().program();
    private final RunningEvenhand there = here.nodeBeside();

    @AfterEach
    void stopsTheOther() {
        there.stops();
    }

    @Test
    void whatIsImposedOrLiftedOnOneIsSeenByTheNextCheckOnTheOther() {
        EverybodyBound before = everybody(there);
        assertThat(on(before)).isEmpty();

        WalkedCase walked = ARestriction.afterAWarning(ready, person).told();

        assertThat(on(everybody(here))).hasSize(1);
        assertThat(on(everybody(there))).isEqualTo(on(everybody(here)));
        // The control: what the other had in its memory does not know of it.
        assertThat(on(before)).isEmpty();
        EverybodyBound during = everybody(there);

        lift(walked);

        assertThat(on(everybody(there))).isEmpty();
        assertThat(on(during)).hasSize(1);
    }

    @Test
    void aFormThatWasOpenedOnOneIsTakenOnceByTheOther() {
        Visitor visitor = ready.visitedBy(ready.teacher);
        Visitor.Form form =
                visitor.opens("/contacts/new")
                        .form()
                        .with("who", "Mrs Whitlock")
                        .with("channel", "PHONE_CALL")
                        .with("day", "yesterday")
                        .with("time", "2:30pm")
                        .with("account", "She swore at me and rang off.");
        Visitor led = visitor.ledTo(there);

        String entry = form.by(led).send().at().getPath();

        assertThat(entry).startsWith("/contacts/");
        assertThat(form.send().at().getPath()).as("the same form again").isEqualTo(entry);
        assertThat(visitor.opens(entry).text()).contains("She swore at me and rang off.");
        // The control: who is signed in nowhere is let in nowhere.
        assertThat(new Visitor(there.address()).opens(entry).title()).startsWith("Sign in");
    }

    private void lift(WalkedCase walked) {
        String review = "/cases/" + walked.id.text() + "/decide/review/";
        Visitor head = ready.visitedBy(ready.head);
        head.opens(review + "review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "Asked by letter; no answer.")
                .with("outcome", "LIFT")
                .with("because", "Nothing more has happened.")
                .send();
        assertThat(head.opens(review + "check").form().send().at().getPath())
                .startsWith("/letters/");
    }

    private EverybodyBound everybody(RunningEvenhand node) {
        return node.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> node.the(InForce.class).everybody(unit));
    }

    private List<Restriction> on(EverybodyBound everybody) {
        return everybody.on(person, TestMoment.now());
    }
}
