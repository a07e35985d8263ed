package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.calendar.Allowance;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.act.ChoosingATime;
import org.evenhand.casework.act.LookingHowItGoes;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FactBytes;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After a warning and during a restriction somebody goes on looking at the Record (F5, F7). */
@Paragraphs({"F5", "F7"})
class HowItGoesTests {
    private static final String LINE =
            "Look how it is going with Darren Whitlock, since the warning";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(90), "Shouted.", "Useless");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(80)).assessed(ago(79), before);
    private final Visitor head = ready.visitedBy(ready.head);

    private Optional<Monitoring> monitoring() {
        return Monitoring.of(walked.file());
    }

    private Outcome looks(WhatWasSeen seen, @Nullable LocalDate next) {
        return ready.the(LookingHowItGoes.class)
                .look(
                        ready.as(ready.deputy),
                        form(),
                        walked.id,
                        new LookingHowItGoes.Look(seen, "", next));
    }

    private static List<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    @Test
    void somebodyLooksOnTheDayAndSetsTheNextOne() {
        walked.warned(ago(60));
        String page = "/cases/" + walked.id.text();
        assertThat(head.opens("/").text()).contains(LINE);
        assertThat(ready.visitedBy(ready.teacher).opens("/").text()).doesNotContain(LINE);
        assertThat(head.opens(page).text())
                .contains(
                        "Monitoring since the warning (F5)",
                        "Since " + PrintedDate.of(ago(60)),
                        "No contact since the warning.");

        Visitor.Form form = head.opens(page + "/add/monitor").form();
        assertThat(form.send().text()).contains("Say what you see");
        LocalDate next = today().plusDays(5);
        Visitor.Page saved =
                form.with("seen", "NOTHING")
                        .with("words", "Two calm e-mails about the trip.")
                        .with("next-day", "" + next.getDayOfMonth())
                        .with("next-month", "" + next.getMonthValue())
                        .with("next-year", "" + next.getYear())
                        .send();

        assertThat(saved.text())
                .contains(
                        "Next look: " + PrintedDate.of(next),
                        "The head: Nothing further has happened. Two calm e-mails about the trip.",
                        "Looked how it is going: nothing further has happened");
        assertThat(head.opens("/").text()).doesNotContain(LINE);
        Monitoring now = monitoring().orElseThrow();
        assertThat(now.nextCheck()).isEqualTo(next);
        assertThat(now.isDue(next.minusDays(1))).isFalse();
        assertThat(now.isDue(next)).isTrue();
    }

    /** Twenty school days, which are here all weekdays but bank holidays, unless it is set so. */
    @Test
    void theUsualDayIsTheOneThatTheSchoolAllows() {
        walked.warned(ago(3));
        LocalDate usual = monitoring().orElseThrow().nextCheck();
        assertThat(usual).isAfter(today().plusDays(20)).isBefore(today().plusDays(32));
        assertThat(head.opens("/").text()).doesNotContain(LINE);

        ReadySchool.done(
                ready.the(ChoosingATime.class)
                        .choose(
                                ready.as(ready.head),
                                form(),
                                Timer.CHECK_MONITORING,
                                new Allowance.Count(2, Allowance.Unit.CALENDAR_DAYS)));

        assertThat(monitoring().orElseThrow().nextCheck()).isEqualTo(ago(3).plusDays(2));
        assertThat(head.opens("/").text()).contains(LINE);
    }

    @Test
    void theContactsSinceTheyWereToldAreCountedByHeading() {
        walked.warned(ago(60));
        ready.abuse(person, ago(40), "Rang and swore.", "Useless");
        ready.abuse(person, ago(20), "Rang and shouted.", "Useless, all of you");
        ready.toBeReviewed(person, ago(10), "Rang about the trip.", "");

        Monitoring now = monitoring().orElseThrow();
        assertThat(now.contacts()).hasSize(3);
        // The control: what led to the warning is in the record, and not since.
        assertThat(walked.file().entries()).hasSize(4);
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .contains(
                        "3 contacts since the warning.",
                        "A. Aggressive or abusive behaviour: 2, the latest on "
                                + PrintedDate.of(ago(20)),
                        "C. Unreasonable levels of contact: none",
                        "Under none of the headings: 1, the latest on " + PrintedDate.of(ago(10)));
        assertThat(head.opens("/cases/" + walked.id.text() + "/add/monitor").text())
                .contains("3 contacts since the warning. Aggressive or abusive behaviour: 2.");
    }

    @Test
    void itGoesOnDuringARestrictionWithWhatWasFoundToBreakIt() {
        EntryId since = ready.abuse(person, ago(50), "Rang and swore.", "You'll regret this");
        walked.warned(ago(60)).invited(ago(45), 10).supported(ago(30), true);
        walked.handedOver(
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(20), since)
                                        .decidedOn(ago(20), ready.head))),
                ago(20));
        looks(WhatWasSeen.NOTHING, today().plusDays(3));

        Monitoring now = monitoring().orElseThrow();
        assertThat(now.of()).isEqualTo(Monitoring.Of.RESTRICTION);
        // The contact before it began is not one during it.
        assertThat(now.contacts()).isEmpty();
        LocalDate lastDay = now.lastDay().orElseThrow();
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .contains(
                        "Monitoring during the restriction (F7)",
                        "until the end of " + PrintedDate.of(lastDay),
                        "Next look: " + PrintedDate.of(today().plusDays(3)));
        // Its last day is the last on which anybody can set to look at it.
        assertThat(refused(looks(WhatWasSeen.NOTHING, lastDay.plusDays(1))))
                .containsExactly("monitoring.next-check-while-it-runs");
        assertThat(refused(looks(WhatWasSeen.NOTHING, lastDay))).isEmpty();
    }

    @Test
    void onlyWhatRunsIsMonitoredAndOnlyWhatIsRecordedHasContinued() {
        assertThat(refused(looks(WhatWasSeen.NOTHING, today().plusDays(5))))
                .containsExactly("monitoring.still-runs");
        walked.warned(ago(60));
        assertThat(refused(looks(WhatWasSeen.CONTINUED, today())))
                .containsExactly(
                        "monitoring.continued-in-the-record",
                        "monitoring.next-check-while-it-runs");
        assertThat(refused(looks(WhatWasSeen.NOTHING, null)))
                .containsExactly("monitoring.next-check-while-it-runs");

        ready.abuse(person, ago(10), "Rang and swore.", "Useless");

        assertThat(refused(looks(WhatWasSeen.CONTINUED, today().plusDays(1)))).isEmpty();
        assertThat(monitoring().orElseThrow().looks()).hasSize(1);
    }

    @Test
    void itEndsWhenTheWarningCountsNoMoreAndWithTheCase() {
        walked.warned(ago(60));
        LocalDate lastDay = monitoring().orElseThrow().lastDay().orElseThrow();
        assertThat(lastDay).isEqualTo(ago(60).plusMonths(12));

        assertThat(ready.on(lastDay, this::monitoring)).isPresent();
        assertThat(ready.on(lastDay.plusDays(1), this::monitoring)).isEmpty();

        String page = "/cases/" + walked.id.text();
        assertThat(head.opens(page).text()).contains("Monitoring since the warning");
        ready.the(Acts.class)
                .perform(
                        ready.as(ready.head),
                        new Act("test.close"),
                        unit -> {
                            unit.record(new CaseClosed(walked.id, "Quiet since."), walked.id);
                            return Verdict.happened(page);
                        });
        assertThat(walked.file().theCase().isOpen()).isFalse();
        assertThat(monitoring()).isEmpty();
        assertThat(head.opens("/").text()).doesNotContain(LINE);
        assertThat(head.opens(page).text()).doesNotContain("Monitoring since the warning");
    }

    /** Frozen: written by hand, never by the code that they check. */
    @Test
    void theBytesOfALook() {
        String id = "0190f000-0000-7000-8000-000000000001";
        isWritten(
                new LookedHowItGoes(
                        new CaseId(UUID.fromString(id)),
                        WhatWasSeen.NOTHING,
                        "Quiet.",
                        LocalDate.of(2027, 1, 8)),
                "{'caseId':'"
                        + id
                        + "','nextCheck':'2027-01-08','seen':'NOTHING','words':'Quiet.'}");
        isWritten(
                new LookedHowItGoes(
                        new CaseId(UUID.fromString(id)), WhatWasSeen.CONTINUED, "", null),
                "{'caseId':'" + id + "','seen':'CONTINUED','words':''}");
    }

    private static void isWritten(LookedHowItGoes fact, String bytes) {
        String golden = bytes.replace('\'', '"');
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(LookedHowItGoes.class, golden)).isEqualTo(fact);
    }
}
