package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.ImposingARestriction;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * What cannot wait is decided before the person is heard; its letter asks for their side straight
 * after, and somebody waits for it (J11).
 */
@Paragraphs({"P44", "J11"})
class WhatCouldNotWaitTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Wayne Cutler", "Kai Cutler");
    private final Visitor head = ready.visitedBy(ready.head);
    private final EntryId threat =
            ready.abuse(
                    person,
                    ago(40),
                    "He stood at the gate and raised his fist.",
                    "I'll break your legs",
                    ready.teacher,
                    SubType.THREAT_OF_VIOLENCE);

    private WalkedCase supported(int daysAgo) {
        return WalkedCase.opened(ready, person, ago(39)).supported(ago(daysAgo), true);
    }

    private ARestriction withoutWarning(WalkedCase walked, LocalDate start, String reason) {
        return ARestriction.of(ready, walked, start, threat)
                .with("withoutWarning", reason)
                .with("withoutWarningBecause", "You threatened a member of staff.");
    }

    private String letter(Outcome decided) {
        return head.opens("/letters/" + ReadySchool.idIn(decided)).text();
    }

    private String closing(WalkedCase walked) {
        return head.opens("/cases/" + walked.id.text() + "/add/close")
                .form()
                .with("because", "Over")
                .send()
                .text();
    }

    @Test
    void theLetterAsksForTheirSideAndSomebodyWaitsUntilTheyAreHeard() {
        WalkedCase walked = supported(3);
        Outcome decided =
                withoutWarning(walked, ago(1), "VIOLENCE_THREATENED").decidedOn(ago(1), ready.head);

        assertThat(letter(decided))
                .contains("This could not wait until we had heard from you", "Please tell us by");
        assertThat(head.opens("/").text())
                .contains(
                        "Hear Wayne Cutler, who was restricted before they could give their side");
        assertThat(closing(walked)).contains("They were restricted before they could give their");

        SideInvited invited =
                walked.file().theCase().latest(SideInvited.class).orElseThrow().fact();
        assertThat(invited.letter().text()).isEqualTo(ReadySchool.idIn(decided).toString());
        assertThat(invited.by()).isAfter(today());
        ReadySchool.done(
                ready.the(HearingTheirSide.class)
                        .hear(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                new HearingTheirSide.Heard(
                                        invited.letter(),
                                        "By phone",
                                        "I lost my temper.",
                                        "The head",
                                        today())));

        assertThat(head.opens("/").text())
                .doesNotContain("Hear Wayne Cutler")
                .contains("Weigh what Wayne Cutler said");
        assertThat(closing(walked)).doesNotContain("They were restricted before they could give");
    }

    @Test
    void theCaseLeadsToTheDecisionWhenNothingElseIsMissingThanWhatDangerDoesNotWaitFor() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(39));
        String page = "/cases/" + walked.id.text();
        String link = "details a[href=%s/decide/restrict]".formatted(page);
        assertThat(head.opens(page).seen().select(link)).as("the Chair was not asked").isEmpty();

        walked.assessed(ago(4), Conclusion.RESTRICT, threat).supported(ago(3), true);

        assertThat(head.opens(page).seen().select(link).eachText())
                .containsExactly("Somebody’s safety cannot wait: go on and say why (P44)");
        assertThat(ready.visitedBy(ready.deputy).opens(page).seen().select(link))
                .as("somebody else decides")
                .isEmpty();
    }

    @Test
    void theDayPassesOnlyForSomebodyWhoWasToldOfIt() {
        WalkedCase walked = supported(36);
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                withoutWarning(walked, ago(35), "VIOLENCE_THREATENED")
                                        .decidedOn(ago(35), ready.head)));

        assertThat(head.opens("/").text()).as("they know of nothing").contains("Hear Wayne Cutler");
        walked.turnsOutHandedOver(letter, ago(34));
        assertThat(head.opens("/").text()).doesNotContain("Hear Wayne Cutler");
    }

    @Test
    void whatEndedBeforeItsLetterToldThemOwesThemNoHearing() {
        WalkedCase walked = supported(36);
        withoutWarning(walked, ago(35), "VIOLENCE_THREATENED")
                .until(ago(3))
                .decidedOn(ago(35), ready.head);

        assertThat(head.opens("/").text()).doesNotContain("Hear Wayne Cutler");
        assertThat(closing(walked)).doesNotContain("They were restricted before they could give");
    }

    @Test
    void whoeverWasInvitedInTimeIsNotAskedAgain() {
        WalkedCase walked = supported(3).invited(ago(30), 10);
        Outcome decided =
                withoutWarning(walked, ago(1), "VIOLENCE_THREATENED").decidedOn(ago(1), ready.head);

        assertThat(letter(decided)).doesNotContain("This could not wait", "Please tell us by");
        assertThat(head.opens("/").text()).doesNotContain("Hear Wayne Cutler");
    }

    @Test
    void anotherReasonThanDangerWaitsUntilTheyAreHeard() {
        WalkedCase walked = supported(3);
        Outcome refused = withoutWarning(walked, ago(1), "OTHER").decidedOn(ago(1), ready.head);

        assertThat(rules(refused))
                .contains("pccr.side-offered")
                .doesNotContain("pccr.side-asked-straight-after");
    }

    @Test
    void aLetterThatDoesNotAskIsNotIssuedWhereItMust() {
        WalkedCase walked = supported(3).invited(ago(30), 10);
        ARestriction urgent = withoutWarning(walked, today(), "VIOLENCE_THREATENED");
        urgent.assessed(today());
        ImposingARestriction.Draft asksNothing = urgent.drawn(walked.file());
        // Invited once more, for a day that has not come: that they were heard is open again.
        walked.invited(today(), 10);

        assertThat(rules(sent(walked, asksNothing))).contains("pccr.side-asked-straight-after");
        CaseFile now = walked.file();
        assertThat(sent(walked, urgent.drawn(now))).isInstanceOf(Outcome.Done.class);
    }

    private Outcome sent(WalkedCase walked, ImposingARestriction.Draft draft) {
        return ready.the(RestrictSheet.class).take(ready.as(ready.head), form(), walked.id, draft);
    }

    private static java.util.List<String> rules(Outcome outcome) {
        return ((Outcome.Refused) outcome).grounds().all().stream().map(Ground::rule).toList();
    }
}
