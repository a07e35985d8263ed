package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.access.Decision;
import org.evenhand.access.act.NamingAPostHolder;
import org.evenhand.access.act.TakingARole;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ReasonsAfterNo;
import org.evenhand.casework.ReasonsAfterNoSeen;
import org.evenhand.casework.RestrictionDecided;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.SeeingReasonsAfterNo;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Outcome;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * After a no the head goes ahead only with written reasons, and the vice-chair sees them; when it
 * is the vice-chair who said no, the next governor does (J7, J23).
 */
@Paragraphs({"F6", "J7", "J23"})
class AfterANoTests {
    private static final String TO_SEE =
            "See why a restriction was decided although the answer was no";
    private static final String REASONS = "Staff are afraid to answer the telephone.";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(60), "Shouted.", "Useless");
    private final EntryId since = ready.abuse(person, ago(30), "Rang and swore.", "Pick up");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor viceChair = ready.visitedBy(ready.viceChair);

    private WalkedCase invited() {
        return WalkedCase.opened(ready, person, ago(50))
                .assessed(ago(49), before)
                .warned(ago(48))
                .invited(ago(25), 10);
    }

    private void decided(WalkedCase walked, String afterNo) {
        Outcome decided =
                ARestriction.of(ready, walked, ago(2), since)
                        .with("afterNo", afterNo)
                        .decidedOn(ago(2), ready.head);
        assertThat(decided).isInstanceOf(Outcome.Done.class);
    }

    private static String page(WalkedCase walked) {
        return "/cases/" + walked.id.text();
    }

    private static FactId decision(WalkedCase walked) {
        return walked.file().theCase().latest(RestrictionDecided.class).orElseThrow().id();
    }

    @Test
    void theViceChairSeesTheReasonsAndNothingElseOfTheCase() {
        WalkedCase walked = invited().supported(ago(12), false);
        decided(walked, REASONS);
        String reasons = "/governors/reasons/" + decision(walked).text();

        assertThat(head.opens(page(walked)).text())
                .contains(
                        "Why it goes ahead after a no: " + REASONS,
                        "The vicechair (Vice-chair of governors) is to see them");
        assertThat(viceChair.opens("/").text()).contains(TO_SEE).doesNotContain("Whitlock");
        Visitor.Page told = viceChair.opens(reasons);
        assertThat(told.text())
                .contains(REASONS, "The chair (Chair of governors) did not support it")
                .doesNotContain("Whitlock");
        for (Account another : List.of(ready.chair, ready.governor)) {
            Visitor other = ready.visitedBy(another);
            assertThat(other.opens("/").text()).doesNotContain(TO_SEE);
            assertThat(other.opens(reasons).status()).isEqualTo(404);
        }

        assertThat(told.form().send().text()).contains("seen on");
        assertThat(viceChair.opens("/").text()).doesNotContain(TO_SEE);
        assertThat(viceChair.opens(reasons).text()).contains("You confirmed on");
        assertThat(head.opens(page(walked)).text())
                .contains("Seen by The vicechair on")
                .as("having seen them keeps nobody from a panel")
                .contains("2 governors: The vicechair");
    }

    @Test
    void whatWasSupportedLeavesNothingToSee() {
        WalkedCase supported = invited().supported(ago(12), true);
        decided(supported, REASONS);
        assertThat(viceChair.opens("/").text()).doesNotContain(TO_SEE);
        assertThat(head.opens(page(supported)).text())
                .doesNotContain("Reasons for going ahead after a no");
    }

    @Test
    void whenTheViceChairSaidNoTheNextGovernorSeesThem() {
        WalkedCase walked = invited();
        ready.on(ago(20), () -> asked(walked));
        ready.on(
                ago(12),
                () -> {
                    asked(walked);
                    return answeredWithNo(walked);
                });
        decided(walked, REASONS);

        assertThat(viceChair.opens("/").text()).doesNotContain(TO_SEE);
        assertThat(ready.visitedBy(ready.governor).opens("/").text()).contains(TO_SEE);
        assertThat(ready.visitedBy(ready.chair).opens("/").text()).doesNotContain(TO_SEE);
    }

    /** Whoever comes next never signs in: the head shows them on paper and writes that down. */
    @Test
    void whoNeverSignsInIsShownThemAndItIsWrittenDown() {
        ReadySchool.done(
                ready.the(TakingARole.class)
                        .take(ready.as(ready.head), form(), ready.viceChair.id(), Role.VICE_CHAIR));
        ReadySchool.done(
                ready.the(NamingAPostHolder.class)
                        .name(
                                ready.as(ready.head),
                                form(),
                                Role.VICE_CHAIR,
                                "Amina Yusuf",
                                "By letter to her home"));
        WalkedCase walked = invited().supported(ago(12), false);
        decided(walked, REASONS);

        String waits =
                "Show Amina Yusuf (Vice-chair of governors) why Darren Whitlock was restricted";
        assertThat(head.opens("/").text()).contains(waits);
        shown(walked, head);

        assertThat(head.opens("/").text()).doesNotContain(waits);
        assertThat(head.opens(page(walked)).text())
                .contains("Seen by Amina Yusuf, Vice-chair of governors: On paper, this morning.");
        assertThat(head.opens(page(walked)).text())
                .doesNotContain("Record that the reasons after a no were seen");
    }

    /** The vice-chair signs in and has not looked for more than a school day. */
    @Test
    void whoIsSilentIsShownThem() {
        WalkedCase walked = invited().supported(ago(12), false);
        decided(walked, REASONS);
        String waits = "Show The vicechair (Vice-chair of governors) why Darren Whitlock";

        assertThat(ready.on(ago(2), () -> toBeShown(walked))).isFalse();
        assertThat(head.opens("/").text()).contains(waits);

        ReadySchool.done(seen(walked, ready.viceChair));
        assertThat(head.opens("/").text()).doesNotContain(waits);
    }

    /** Who signs in is not spoken for while their school day runs (J7). */
    @Test
    void nobodyWritesDownForThemThatTheyHaveSeenThemBeforeTheyAreLate() {
        WalkedCase walked = invited().supported(ago(12), false);
        decided(walked, REASONS);

        Outcome tooSoon = ready.on(ago(2), () -> show(walked));

        assertThat(((Outcome.Refused) tooSoon).grounds().all())
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.rule()).isEqualTo("reasons.seen-by-whom-they-are-for");
                    assertThat(ground.because()).contains("The vicechair signs in here");
                });
        // The control: they are late.
        assertThat(show(walked)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome show(WalkedCase walked) {
        return ready.the(SeeingReasonsAfterNo.class)
                .show(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        new SeeingReasonsAfterNo.Shown(
                                decision(walked), "The vicechair", "On paper"));
    }

    /**
     * The Chair was silent for a day, so the vice-chair was asked too; then the Chair said no, and
     * the vice-chair yes. The no stands until the question is put again (J7).
     */
    @Test
    void aYesThatWasAskedForBeforeTheNoDoesNotUndoIt() {
        WalkedCase walked = invited();
        ready.on(ago(20), () -> asked(walked));
        ready.on(ago(12), () -> asked(walked));
        ready.on(ago(11), () -> answered(walked, "The chair", false));
        ready.on(ago(10), () -> answered(walked, "The vicechair", true));

        Outcome decided =
                ARestriction.of(ready, walked, ago(2), since).decidedOn(ago(2), ready.head);
        assertThat(((Outcome.Refused) decided).grounds().all().stream().map(Ground::rule))
                .containsExactly("pccr.after-a-no-with-reasons");

        // Put again and answered with yes, it counts no longer.
        walked.supported(ago(5), true);
        assertThat(ARestriction.of(ready, walked, ago(2), since).decidedOn(ago(2), ready.head))
                .isInstanceOf(Outcome.Done.class);
    }

    /** Whoever said it may leave office: what they said was said. */
    @Test
    void aNoStandsWhenWhoeverSaidItHasLeftOffice() {
        WalkedCase walked = invited().supported(ago(12), false);
        ReadySchool.done(
                ready.the(TakingARole.class)
                        .take(ready.as(ready.head), form(), ready.chair.id(), Role.CHAIR));

        Outcome decided =
                ARestriction.of(ready, walked, ago(2), since).decidedOn(ago(2), ready.head);

        assertThat(((Outcome.Refused) decided).grounds().all().stream().map(Ground::rule))
                .containsExactly("pccr.after-a-no-with-reasons");
    }

    private Boolean answered(WalkedCase walked, String name, boolean supportive) {
        ReadySchool.done(
                ready.the(AskingForSupport.class)
                        .answer(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                new AskingForSupport.Answer(
                                        AskingForSupport.unanswered(walked.file()).stream()
                                                .filter(one -> one.fact().name().equals(name))
                                                .findFirst()
                                                .orElseThrow()
                                                .id(),
                                        supportive,
                                        "In their words.",
                                        "By phone")));
        return true;
    }

    private static boolean toBeShown(WalkedCase walked) {
        CaseFile file = walked.file();
        return ReasonsAfterNo.of(file).getFirst().areToBeShown(file);
    }

    @Test
    void onlyWhoDecidedWritesDownThatTheyWereShown() {
        WalkedCase walked = invited().supported(ago(12), false);
        decided(walked, REASONS);
        Visitor deputy = ready.visitedBy(ready.deputy);

        assertThat(shown(walked, deputy).text()).contains("You do not hold the office");
        assertThat(walked.file().theCase().all(ReasonsAfterNoSeen.class)).isEmpty();
        shown(walked, head);
        assertThat(walked.file().theCase().all(ReasonsAfterNoSeen.class)).hasSize(1);
    }

    private static Visitor.Page shown(WalkedCase walked, Visitor by) {
        return by.opens(page(walked) + "/add/reasons-shown")
                .form()
                .with("decision", decision(walked).text())
                .with("how", "On paper, this morning.")
                .send();
    }

    private Boolean asked(WalkedCase walked) {
        ReadySchool.done(
                ready.the(AskingForSupport.class)
                        .ask(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                Decision.RESTRICTION,
                                "Heading A, three months."));
        return true;
    }

    private Boolean answeredWithNo(WalkedCase walked) {
        ReadySchool.done(
                ready.the(AskingForSupport.class)
                        .answer(
                                ready.as(ready.viceChair),
                                form(),
                                walked.id,
                                new AskingForSupport.Answer(
                                        AskingForSupport.unanswered(walked.file()).getLast().id(),
                                        false,
                                        "Not yet.",
                                        "Signed in")));
        return true;
    }

    @Test
    void onlyWhomTheyAreForConfirmsOnce() {
        WalkedCase walked = invited().supported(ago(12), false);
        decided(walked, REASONS);

        assertThat(seen(walked, ready.governor)).isInstanceOf(Outcome.Refused.class);
        assertThat(seen(walked, ready.viceChair)).isInstanceOf(Outcome.Done.class);
        Outcome again = seen(walked, ready.viceChair);
        assertThat(((Outcome.Refused) again).grounds().all().stream().map(Ground::rule))
                .containsExactly("reasons.seen-by-whom-they-are-for");
    }

    private Outcome seen(WalkedCase walked, Account by) {
        return ready.the(SeeingReasonsAfterNo.class)
                .see(ready.as(by), form(), walked.id, decision(walked));
    }
}
