package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.idIn;
import static org.evenhand.walk.ReadySchool.today;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.access.Decision;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.casework.act.ReviewingTheLength;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.Letters;
import org.evenhand.restriction.Restriction;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A stricter or a longer restriction is decided anew. It takes the place of the one before it at
 * the moment at which it begins to bind, without gap or overlap; and beyond twelve months in a row
 * somebody uninvolved has looked at it (J9, C4).
 */
@Paragraphs({"P50", "J6", "J9"})
class OneAfterAnotherTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final WalkedCase walked = restricted();

    /** No calls for three months, told sixty days ago; and she has rung since. */
    private WalkedCase restricted() {
        WalkedCase opened = ARestriction.afterAWarning(ready, person).told();
        return opened;
    }

    private ARestriction another(LocalDate start) {
        EntryId again = ready.abuse(person, ago(40), "She rang and swore.", "I told you");
        walked.triaged(again);
        walked.invited(ago(38), 10).supported(ago(25), true);
        return ARestriction.of(ready, walked, start, again).with("closed", "PHONE", "EMAIL");
    }

    private List<Restriction> both() {
        return walked.file().restrictions();
    }

    private static List<String> rules(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .grounds().all().stream().map(Ground::rule).distinct().toList();
    }

    @Test
    void theSecondTakesThePlaceOfTheFirstWhenItBeginsToBindAndNotBefore() {
        LetterId letter = new LetterId(idIn(another(today()).decidedOn(today(), ready.head)));
        Restriction first = both().getFirst();
        assertThat(first.isInForceAt(TestMoment.now())).isTrue();
        assertThat(both().getLast().isInForceAt(TestMoment.now())).isFalse();

        walked.handedOver(letter, today());

        Restriction old = both().getFirst();
        Restriction now = both().getLast();
        Instant told = now.toldFrom().orElseThrow();
        assertThat(old.liftedFrom()).contains(told);
        assertThat(old.isInForceAt(told.minusMillis(1))).isTrue();
        assertThat(now.isInForceAt(told.minusMillis(1))).isFalse();
        assertThat(old.isInForceAt(told)).isFalse();
        assertThat(now.isInForceAt(told)).isTrue();
        CaseFile file = walked.file();
        assertThat(file.theCase().latest(RestrictionDecided.class).orElseThrow().fact().follows())
                .isEqualTo(old.id());
        // Its end is in the letter of the other: no second letter says that all is open again.
        assertThat(EndingARestriction.ended(file)).isEmpty();
    }

    @Test
    void whatIsLiftedTakesWithItWhatWasToTakeItsPlace() {
        LocalDate lastDay = both().getFirst().period().lastDay();
        LetterId letter =
                new LetterId(idIn(another(lastDay.plusDays(1)).decidedOn(today(), ready.head)));
        walked.handedOver(letter, today());
        String page = "/cases/" + walked.id.text() + "/decide/review/";
        Visitor head = ready.visitedBy(ready.head);
        // The one that binds her is looked at, not the one that is to come.
        assertThat(head.opens(page + "review").text()).contains(PrintedDate.of(lastDay));

        head.opens(page + "review")
                .form()
                .with("trigger", "REQUESTED")
                .with("theirViews", "She came to see us.")
                .with("outcome", "LIFT")
                .with("because", "She has kept to everything.")
                .send();
        head.opens(page + "meeting").form().send();
        Visitor.Page check = head.opens(page + "check");
        assertThat(check.text())
                .contains(
                        "The restriction that is to follow it, from "
                                + PrintedDate.of(lastDay.plusDays(1)),
                        "ends with it");
        check.form().send();

        assertThat(both()).allMatch(one -> one.isOverAt(TestMoment.now()));
    }

    @Test
    void whatWasNeverToldIsWithdrawnWhenSomethingElseIsDecided() {
        LetterId never = new LetterId(idIn(another(today()).decidedOn(ago(24), ready.head)));
        assertThat(both()).hasSize(2).noneMatch(one -> one.isOverAt(TestMoment.now()));

        EntryId later = ready.abuse(person, ago(20), "She rang and swore.", "Again");
        walked.triaged(later);
        walked.invited(ago(18), 10).supported(ago(1), true);
        idIn(
                ARestriction.of(ready, walked, today(), later)
                        .with("closed", "PHONE", "EMAIL")
                        .decidedOn(today(), ready.head));

        assertThat(both().get(1).isOverAt(TestMoment.now())).isTrue();
        assertThat(ready.visitedBy(ready.head).opens("/letters/" + never.text()).text())
                .contains("Do not send it");
        assertThat(both()).hasSize(3).filteredOn(one -> !one.isOverAt(TestMoment.now())).hasSize(2);
    }

    /** The first goes on: else she would be bound by nothing until she knows of the third (J6). */
    @Test
    void theLetterOfWhatWasWithdrawnLandsLateAndTakesNobodysPlace() {
        LetterId never = new LetterId(idIn(another(today()).decidedOn(ago(24), ready.head)));
        EntryId later = ready.abuse(person, ago(20), "She rang and swore.", "Again");
        walked.triaged(later);
        walked.invited(ago(18), 10).supported(ago(1), true);
        LetterId third =
                new LetterId(
                        idIn(
                                ARestriction.of(ready, walked, today(), later)
                                        .with("closed", "PHONE", "EMAIL")
                                        .decidedOn(today(), ready.head)));

        walked.turnsOutHandedOver(never, ago(22));

        assertThat(both().getFirst().isInForceAt(TestMoment.now())).isTrue();
        assertThat(both().get(1).isInForceAt(TestMoment.now())).isFalse();
        walked.handedOver(third, today());
        Instant then = TestMoment.now().plus(Duration.ofMinutes(10));
        assertThat(both()).filteredOn(one -> one.isInForceAt(then)).containsOnly(both().getLast());
    }

    @Test
    void oneThatBeginsTheDayAfterTheLastLeavesNoGapAndTheLetterSaysHowTheyStand() {
        LocalDate lastDay = both().getFirst().period().lastDay();
        LetterId letter =
                new LetterId(idIn(another(lastDay.plusDays(1)).decidedOn(today(), ready.head)));
        walked.handedOver(letter, today());

        Restriction old = both().getFirst();
        Restriction next = both().getLast();
        Instant midnight = old.period().end();
        assertThat(old.endsOn()).isEqualTo(lastDay);
        assertThat(old.isInForceAt(midnight.minusMillis(1))).isTrue();
        assertThat(next.isInForceAt(midnight.minusMillis(1))).isFalse();
        assertThat(next.isInForceAt(midnight)).isTrue();
        String said =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit -> Letters.document(unit, letter).orElseThrow().toString());
        assertThat(said).contains("this one begins on the day after");
    }

    /**
     * What she said before the first was about the first; the second has a side of its own (J11).
     */
    @Test
    void herSideIsAskedForAfreshBeforeTheSecond() {
        EntryId again = ready.abuse(person, ago(40), "She rang and swore.", "I told you");
        walked.triaged(again);
        walked.supported(ago(5), true);
        ARestriction second = ARestriction.of(ready, walked, today(), again);

        assertThat(rules(second.decidedOn(today(), ready.head)))
                .containsExactly("pccr.side-offered");
        walked.invited(ago(18), 10);
        assertThat(second.decidedOn(today(), ready.head)).isInstanceOf(Outcome.Done.class);
    }

    /**
     * From sixty days ago: twelve months from today are more than twelve in a row, nine are not.
     */
    @Test
    void moreThanTwelveMonthsInARowIsLookedAtBySomebodyUninvolvedAndAgreed() {
        ARestriction year = another(today()).with("timescale", "TWELVE");
        assertThat(rules(year.decidedOn(today(), ready.head)))
                .containsExactly("pccr.longer-than-a-year-is-looked-at");

        length(false);
        assertThat(rules(year.decidedOn(today(), ready.head)))
                .containsExactly("pccr.longer-than-a-year-is-looked-at");

        length(true);
        assertThat(year.decidedOn(today(), ready.head)).isInstanceOf(Outcome.Done.class);
        assertThat(walked.file().theCase().latest(LongerReviewed.class).orElseThrow().fact().name())
                .isEqualTo(ready.governor.displayName());
    }

    /** Whoever looks at it as somebody without a part in it is not asked for support (J9). */
    @Test
    void whoLooksAtTheLengthIsNotAskedToSupportIt() {
        String looks =
                ready.on(
                        ago(30),
                        () -> {
                            length(true);
                            return walked.file()
                                    .theCase()
                                    .latest(LongerReviewed.class)
                                    .orElseThrow()
                                    .fact()
                                    .name();
                        });

        assertThat(askedInTurn()).isNotEmpty().doesNotContain(looks);
    }

    /** The control: where nobody looked at the length, all three governors are asked in turn. */
    @Test
    void everyGovernorInTurnIsAskedToSupportWhatNobodyLookedAt() {
        assertThat(askedInTurn())
                .containsExactly(
                        ready.chair.displayName(),
                        ready.viceChair.displayName(),
                        ready.governor.displayName());
    }

    /** Each is silent, so that the next is asked. */
    private List<String> askedInTurn() {
        for (int days : new int[] {25, 20, 15}) {
            ready.on(
                    ago(days),
                    () ->
                            ready.the(AskingForSupport.class)
                                    .ask(
                                            ready.as(ready.head),
                                            ReadySchool.form(),
                                            walked.id,
                                            Decision.RESTRICTION,
                                            "Heading A, three months."));
        }
        return walked.file().theCase().all(SupportAsked.class).stream()
                .filter(asked -> CaseFile.day(asked.recordedAt()).isAfter(ago(30)))
                .map(asked -> asked.fact().name())
                .toList();
    }

    @Test
    void whatIsNotMoreThanTwelveMonthsInARowNeedsNobodyElse() {
        assertThat(another(today()).with("timescale", "SIX").decidedOn(today(), ready.head))
                .isInstanceOf(Outcome.Done.class);
    }

    private void length(boolean agrees) {
        ReadySchool.done(
                ready.the(ReviewingTheLength.class)
                        .record(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                walked.id,
                                new ReviewingTheLength.Answer(
                                        agrees, "By e-mail today", "I have read the file.")));
    }
}
