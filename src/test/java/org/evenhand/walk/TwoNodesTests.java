package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;

import java.util.List;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.people.People;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.Roll;
import org.evenhand.people.Sameness;
import org.evenhand.people.act.ChangingAName;
import org.evenhand.people.act.JoiningTwoRecords;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Restriction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two programs on one database. Each holds what is in force, and who is here, in its own memory,
 * and the next check on either knows of what was decided, told, lifted or recorded on the other.
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

    @Test
    void whoIsRecordedNamedOtherwiseOrJoinedOnOneIsFoundByTheNextQuestionOnTheOther() {
        Roll before = roll(there);
        assertThat(roll(there)).as("held in memory while nothing changes").isSameAs(before);

        PersonId again = ready.aParent("Zbigniew Whitlock", "Mia Whitlock");
        Roll both = roll(there);
        change(person, "Xanthe Prys");
        Roll renamed = roll(there);
        join(person, again);
        Roll joined = roll(there);

        assertThat(found(both, "Zbigniew")).containsExactly(again);
        assertThat(found(renamed, "Xanthe")).containsExactly(person);
        assertThat(found(joined, "Zbigniew")).containsExactly(person);
        // The control: what was held before each of these answers as if it had not happened.
        assertThat(found(before, "Zbigniew")).isEmpty();
        assertThat(found(both, "Xanthe")).isEmpty();
        assertThat(found(renamed, "Zbigniew")).containsExactly(again);
    }

    @Test
    void whatAnUnfinishedActHasChangedIsSeenInItAloneAndNotAfterItWasUndone() {
        Roll before = roll(here);

        assertThatThrownBy(() ->
                        here.the(Acts.class)
                                .lookUp(
                                        ready.as(ready.head),
                                        unit -> {
                                            PersonIndex.forget(unit, List.of(person));
                                            assertThat(found(Roll.of(unit), "Whitlock")).isEmpty();
                                            assertThat(found(roll(there), "Whitlock"))
                                                    .containsExactly(person);
                                            throw new IllegalStateException("Undone");
                                        }))
                .hasMessage("Undone");

        assertThat(found(roll(here), "Whitlock")).containsExactly(person);
        assertThat(found(before, "Whitlock")).containsExactly(person);
    }

    private Roll roll(RunningEvenhand node) {
        return node.the(Acts.class).lookUp(ready.as(ready.head), Roll::of);
    }

    private static List<PersonId> found(Roll roll, String typed) {
        return roll.find(typed, 5).stream().map(People.Found::id).toList();
    }

    private void change(PersonId whose, String name) {
        done(
                ready.the(ChangingAName.class)
                        .change(
                                ready.as(ready.head),
                                form(),
                                whose,
                                new ChangingAName.NewName(name, ReadySchool.today(), "Told us")));
    }

    private void join(PersonId shown, PersonId other) {
        done(
                ready.the(JoiningTwoRecords.class)
                        .join(
                                ready.as(ready.head),
                                form(),
                                new JoiningTwoRecords.Joining(
                                        shown,
                                        other,
                                        List.of(Sameness.THEY_SAID_SO, Sameness.DOCUMENT),
                                        "She showed both passports.",
                                        "Recorded twice",
                                        true)));
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
        head.opens(review + "meeting").form().send();
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
