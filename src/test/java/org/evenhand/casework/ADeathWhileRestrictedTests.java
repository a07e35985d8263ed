package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.form;

import java.util.List;
import org.evenhand.casework.act.ClosingACase;
import org.evenhand.casework.act.EndingAfterADeath;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.act.RecordingADeath;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Somebody dies while a restriction runs: it ends without a letter, nobody waits for what was
 * promised to them, and those who were told of it are told that it has ended (E15, J18).
 */
@Paragraphs({"P60", "P66", "J18"})
class ADeathWhileRestrictedTests {
    private static final String TO_END = "End what restricts Karen Doyle, who has died";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final WalkedCase walked = restricted();
    private final String page = "/cases/" + walked.id.text();
    private final Visitor head = ready.visitedBy(ready.head);

    private WalkedCase restricted() {
        WalkedCase opened = ARestriction.afterAWarning(ready, person).told();
        return opened;
    }

    private void dies() {
        ReadySchool.done(
                ready.the(RecordingADeath.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                person,
                                new RecordingADeath.Death(null, "Her sister rang.")));
    }

    private List<String> against() {
        return ClosingACase.against(walked.file()).all().stream().map(Ground::rule).toList();
    }

    @Test
    void itEndsWithoutALetterAndThoseWhoWereToldAreToldOfTheEnd() {
        assertThat(head.opens("/").text()).doesNotContain(TO_END);
        dies();
        assertThat(head.opens("/").text()).contains(TO_END);
        assertThat(against()).contains("closing.nothing-in-force");

        head.opens(page + "/add/death-ends").form().send();

        assertThat(walked.file().restrictions()).allMatch(one -> one.isOverAt(TestMoment.now()));
        assertThat(head.opens("/").text()).doesNotContain(TO_END);
        assertThat(against())
                .contains("closing.everybody-told")
                .doesNotContain("closing.nothing-in-force", "closing.told-that-it-ended");
        assertThat(head.opens(page).text()).doesNotContain("Write that the restriction has ended");
    }

    /** The control: as long as she lives nothing ends in this way, and a letter is written. */
    @Test
    void nothingEndsInThisWayWhileSheLivesNorASecondTime() {
        assertThat(head.opens(page).text())
                .doesNotContain("End what restricts somebody who has died");
        assertThat(ended()).isInstanceOf(Outcome.Refused.class);
        assertThat(walked.file().inForce()).hasSize(1);

        dies();
        assertThat(ended()).isInstanceOf(Outcome.Done.class);
        assertThat(((Outcome.Refused) ended()).grounds().all().stream().map(Ground::rule))
                .containsExactly("ending.after-a-death");
    }

    private Outcome ended() {
        return ready.the(EndingAfterADeath.class).end(ready.as(ready.head), form(), walked.id);
    }

    @Test
    @Examples("E15")
    void nobodyWaitsForWhatWasPromisedToHer() {
        head.opens(page + "/add/request")
                .form()
                .with("how", "By letter")
                .with("grounds", "It is too long.")
                .send();
        assertThat(against()).contains("closing.request-answered");
        String waits = "Answer the request for review from Karen Doyle";
        Visitor uninvolved = ready.visitedBy(ready.governor);
        assertThat(uninvolved.opens("/").text()).contains(waits);

        dies();

        assertThat(against()).doesNotContain("closing.request-answered");
        assertThat(uninvolved.opens("/").text()).doesNotContain(waits);
    }
}
