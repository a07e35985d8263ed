package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casework.act.EnteringWhatWasBefore;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Verdict;
import org.evenhand.policymap.Examples;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** Which letter gave the chance to change, and for how long it counts (P44, P48, J10). */
@Paragraphs("J10")
class WhatStillWarnsTests {
    private static final Act RECORD = new Act("test.record");

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    void aWarningOfAnEarlierCaseCountsForTwelveMonths() {
        closed(warnedOn(ago(300)));
        CaseFile again = WalkedCase.opened(ready, person, ago(20)).file();

        assertThat(again.warnings()).isEmpty();
        assertThat(again.countingWarning()).map(Warning::dated).contains(ago(300));
        assertThat(Stage.of(again)).isInstanceOf(Stage.Warned.class);
    }

    @Test
    @Examples("E17")
    void afterTwelveMonthsThePersonIsWarnedAfresh() {
        closed(warnedOn(ago(380)));
        CaseFile again = WalkedCase.opened(ready, person, ago(20)).file();

        assertThat(again.countingWarning()).isEmpty();
        assertThat(Stage.of(again)).isInstanceOf(Stage.Recording.class);
    }

    @Test
    void theLetterOfARestrictionServesForTwelveMonthsAfterItsEnd() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(700));
        restrictedBefore(walked, ago(760), ago(100));
        Warning served = walked.file().countingWarning().orElseThrow();

        assertThat(served.kind()).isEqualTo(Warning.Kind.RESTRICTION);
        assertThat(served.dated()).isEqualTo(ago(760));
        // Conduct continues from when the person was told, not from when the restriction ended.
        assertThat(served.isBefore(ago(300).atStartOfDay(Period.LONDON).toInstant())).isTrue();
    }

    @Test
    void theLetterOfARestrictionThatEndedLongerAgoDoesNotServe() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(700));
        restrictedBefore(walked, ago(760), ago(380));

        assertThat(walked.file().countingWarning()).isEmpty();
    }

    @Test
    void theLetterOfARestrictionThatWasRightlyObjectedToDoesNotServe() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(700));
        restrictedBefore(walked, ago(760), ago(100));
        assertThat(walked.file().countingWarning()).isPresent();

        records(
                walked,
                new ReviewRequestAnswered(
                        walked.id,
                        walked.file().restrictions().getFirst().id(),
                        new FactId(UUID.randomUUID()),
                        new LetterId(UUID.randomUUID()),
                        RequestOutcome.ENDED,
                        "It went too far.",
                        null));

        assertThat(walked.file().countingWarning()).isEmpty();
    }

    private WalkedCase warnedOn(LocalDate day) {
        EntryId first = ready.abuse(person, day.minusDays(9), "Shouted.", "Useless");
        EntryId second = ready.abuse(person, day.minusDays(7), "Shouted again.", "Useless");
        return WalkedCase.opened(ready, person, day.minusDays(4))
                .assessed(day.minusDays(1), first, second)
                .warned(day);
    }

    private void closed(WalkedCase walked) {
        records(walked, new CaseClosed(walked.id, "It stopped."));
    }

    private void records(WalkedCase walked, Fact fact) {
        ready.the(Acts.class)
                .perform(
                        ready.as(ready.head),
                        RECORD,
                        unit -> {
                            unit.record(fact, walked.id, person);
                            return Verdict.happened("/");
                        });
    }

    private void restrictedBefore(WalkedCase walked, LocalDate dated, LocalDate lastDay) {
        ready.on(
                ago(699),
                () -> {
                    ReadySchool.done(
                            ready.the(EnteringWhatWasBefore.class)
                                    .enter(
                                            ready.as(ready.head),
                                            form(),
                                            walked.id,
                                            new EnteringWhatWasBefore.OldRestriction(
                                                    Imposing.terms(
                                                            new ChannelNotAllowed(
                                                                    ChannelGroup.PHONE)),
                                                    dated,
                                                    lastDay,
                                                    List.of(),
                                                    new PaperTold(
                                                            dated,
                                                            dated.plusDays(1),
                                                            "By hand",
                                                            "The head before"),
                                                    List.of())));
                    return true;
                });
    }
}
