package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.enforcement.Doing;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Acts;
import org.evenhand.people.People;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.EndingAChild;
import org.evenhand.people.act.RecordingAChild;
import org.evenhand.restriction.Measure;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A restricted person's child leaves: whoever decides looks whether the basis is gone, and the note
 * comes out of the pupil record (E7, P54). Nothing ends by that alone.
 */
@Paragraphs({"P54", "P66", "E7"})
class AChildLeavesTests {
    private static final String REVIEW =
            "Review whether the restriction on Karen Doyle still has its basis";
    private static final String NOTE = "Karen Doyle, pupil record: take the note out, because";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);

    private WalkedCase restricted() {
        return ARestriction.afterAWarning(ready, person).with("timescale", "SIX").told();
    }

    private void leaves(String child, LocalDate lastDay) {
        FactId what =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit ->
                                        People.byId(unit, person).orElseThrow().children().stream()
                                                .filter(kept -> kept.fact().child().equals(child))
                                                .findFirst()
                                                .orElseThrow()
                                                .id());
        ReadySchool.done(
                ready.the(EndingAChild.class)
                        .end(
                                ready.as(ready.head),
                                form(),
                                person,
                                what,
                                lastDay,
                                "The family has moved."));
    }

    private String onTodayOf(Visitor visitor) {
        return visitor.opens("/").text();
    }

    private void noteIs(WalkedCase walked, Doing doing) {
        RestrictionId restriction = walked.file().restrictions().getFirst().id();
        ReadySchool.done(
                ready.the(CarryingOut.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                restriction,
                                Measure.PUPIL_RECORD,
                                doing,
                                "Seen on the screen."));
    }

    @Test
    void whoeverDecidesLooksWhetherTheBasisIsGoneUntilSomebodyHasReviewedIt() {
        WalkedCase walked = restricted();
        // The control: while the child is here nothing of it is asked.
        assertThat(onTodayOf(head)).doesNotContain(REVIEW);

        leaves("Kai Doyle", ago(3));

        assertThat(onTodayOf(head)).contains(REVIEW, "no child of theirs is here any more");
        assertThat(onTodayOf(ready.visitedBy(ready.teacher))).doesNotContain(REVIEW);
        // It binds her all the same, until a person decides otherwise.
        assertThat(walked.file().inForce()).hasSize(1);
        String sheet = "/cases/" + walked.id.text() + "/decide/review/";
        Visitor.Page review = head.opens(sheet + "review");
        assertThat(review.seen().select("[name=trigger][checked]").eachAttr("value"))
                .containsExactly("NEW_INFORMATION");

        review.form()
                .with("theirViews", "They have moved to another town.")
                .with("outcome", "CONTINUE")
                .with("because", "Her other dealings with the school go on.")
                .send();
        head.opens(sheet + "check").form().send();

        assertThat(onTodayOf(head)).doesNotContain(REVIEW);
    }

    @Test
    void whatWasDecidedAfterTheChildHadLeftIsNotLookedAtForThat() {
        ready.on(
                ago(70),
                () -> {
                    leaves("Kai Doyle", ago(72));
                    return true;
                });
        WalkedCase walked = restricted();

        assertThat(onTodayOf(head)).doesNotContain(REVIEW);
        assertThat(walked.file().hasChildHere()).isFalse();
    }

    @Test
    void aBrotherWhoStaysIsSaid() {
        ReadySchool.done(
                ready.the(RecordingAChild.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                person,
                                new RecordingAChild.Child(
                                        "Mia Doyle", YearGroup.YEAR_1, ago(400), null)));
        restricted();
        leaves("Kai Doyle", ago(3));

        assertThat(onTodayOf(head)).contains(REVIEW, "one of their children has left the school");
        assertThat(onTodayOf(head)).doesNotContain(NOTE);
    }

    @Test
    void aLastDayToComeIsNotOneThatHasPassed() {
        WalkedCase walked = restricted();
        leaves("Kai Doyle", today());

        assertThat(onTodayOf(head)).doesNotContain(REVIEW);
        assertThat(gone(walked)).isFalse();
        boolean twoDaysLater = ready.on(today().plusDays(2), () -> gone(walked));
        assertThat(twoDaysLater).isTrue();
    }

    private static boolean gone(WalkedCase walked) {
        CaseFile file = walked.file();
        return ChildGone.of(file, Restrained.of(file).getFirst()).isPresent();
    }

    @Test
    void aNoteThatWasNeverPutInIsNotAskedForAnyMore() {
        restricted();
        String asked = "Karen Doyle, pupil record: do what is asked";
        assertThat(onTodayOf(head)).contains(asked);

        leaves("Kai Doyle", ago(3));

        assertThat(onTodayOf(head))
                .doesNotContain(asked)
                .contains("Karen Doyle, pupil record: record that it is not needed");
    }

    @Test
    void theNoteComesOutOfThePupilRecord() {
        WalkedCase walked = restricted();
        noteIs(walked, Doing.PUT_ON);
        assertThat(onTodayOf(head)).doesNotContain(NOTE);

        leaves("Kai Doyle", ago(3));

        assertThat(onTodayOf(head)).contains(NOTE);
        noteIs(walked, Doing.TAKEN_OFF);
        assertThat(onTodayOf(head))
                .doesNotContain(NOTE)
                .contains("Karen Doyle, pupil record: record that it is not needed");
        noteIs(walked, Doing.NOT_NEEDED);
        assertThat(onTodayOf(head)).doesNotContain("Karen Doyle, pupil record");
    }
}
