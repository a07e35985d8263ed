package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.util.List;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AdjustmentDecision;
import org.evenhand.people.ContactNeed;
import org.evenhand.people.act.RecordingAnAdjustment;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Somebody is in a crisis: their welfare comes first, what helps them is kept through a
 * restriction, others are thought of before it goes on, and no diagnosis is kept (E13, P68, P69).
 */
@Paragraphs({"P62", "P68", "P69", "J22"})
class ACrisisTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);

    private Visitor.Page triaged(EntryId call, String as) {
        return head.opens("/contacts/%s/triage?person=%s".formatted(call.text(), person.text()))
                .form()
                .with("as", as)
                .with("reason", "She said that she cannot go on.")
                .send();
    }

    private static boolean isBroken(WalkedCase walked) {
        CaseFile file = walked.file();
        return file.wasBroken(Restrained.of(file).getFirst());
    }

    @Test
    @Examples("E13")
    void whoeverRingsBecauseTheyCannotGoOnBreaksNothing() {
        WalkedCase walked = ARestriction.afterAWarning(ready, person).told();
        EntryId call = ready.toBeReviewed(person, ago(5), "She wept and said she would die.", "");
        assertThat(triaged(call, "EMERGENCY").text()).contains("Never closed by a restriction");
        assertThat(isBroken(walked)).isFalse();

        // The control: a call that was none, by the same closed way.
        EntryId bill = ready.toBeReviewed(person, ago(4), "She rang about the bill.", "");
        assertThat(triaged(bill, "BREACH").text()).contains("A breach of the restriction.");
        assertThat(isBroken(walked)).isTrue();
    }

    @Test
    @Examples("E13")
    void whatHelpsThemIsAskedInPracticalWordsAndIsNotClosed() {
        assertThat(head.opens("/people/" + person.text() + "/adjustment").text())
                .contains("In practical words. No diagnosis, and no proof, is needed.");
        ReadySchool.done(
                ready.the(RecordingAnAdjustment.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                person,
                                new RecordingAnAdjustment.Adjustment(
                                        "She cannot write when she is unwell.",
                                        ago(100),
                                        AdjustmentDecision.AGREED,
                                        "She may ring the office.",
                                        "",
                                        ago(100),
                                        null,
                                        null,
                                        ContactNeed.TELEPHONE)));

        assertThat(refused(decided())).contains("pccr.adjustments-are-workable");
    }

    /** The control of the one before: without what was agreed the same is decided. */
    @Test
    void withoutAnAdjustmentTheSameIsDecided() {
        assertThat(refused(decided())).isEmpty();
    }

    private Outcome decided() {
        return ARestriction.afterAWarning(ready, person).decidedOn(ago(60), ready.head);
    }

    private static List<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    @Test
    @Examples("E13")
    void afterABreachItIsAskedWhetherOtherAgenciesHelp() {
        WalkedCase walked = ARestriction.afterAWarning(ready, person).told();
        String sheet = "/cases/" + walked.id.text() + "/decide/review/";
        String asked = "other agencies help, is not answered";
        assertThat(head.opens(sheet + "check").text()).doesNotContain(asked);

        triaged(ready.toBeReviewed(person, ago(4), "She rang.", ""), "BREACH");

        assertThat(head.opens(sheet + "check").text()).contains(asked);
    }
}
