package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.idIn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.evenhand.calendar.Closure;
import org.evenhand.calendar.act.EnteringAClosure;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.restriction.Restriction;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * The last day of a restriction falls on a day on which nobody is at school (P50, P52). It ends all
 * the same, at midnight in London, by itself; and a review that nobody held does not prolong it.
 */
@Paragraphs({"P50", "P52", "P60", "P65", "P66", "J6", "J18", "J24"})
class ARestrictionThatEndsInTheHolidaysTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor office = ready.visitedBy(ready.office);

    /** Decided and told sixty days ago, until that day. */
    private WalkedCase restricted(LocalDate lastDay) {
        EntryId first = ready.abuse(person, ago(120), "She shouted.", "Useless");
        EntryId second = ready.abuse(person, ago(115), "She shouted again.", "All of you");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(110))
                        .assessed(ago(109), first, second)
                        .warned(ago(108));
        EntryId since = ready.abuse(person, ago(80), "She rang and swore.", "You will see");
        walked.invited(ago(78), 10).supported(ago(65), true);
        LetterId letter =
                new LetterId(
                        idIn(
                                ARestriction.of(ready, walked, ago(60), since)
                                        .until(lastDay)
                                        .decidedOn(ago(60), ready.head)));
        walked.handedOver(letter, ago(60));
        return walked;
    }

    /** The last Sunday before today. */
    private static LocalDate sunday() {
        return ReadySchool.today().minusDays(ReadySchool.today().getDayOfWeek().getValue());
    }

    /** The week before that day was closed, as in the holidays. */
    private void closedBefore(LocalDate sunday) {
        ready.on(
                ago(60),
                () ->
                        Stream.iterate(sunday.minusDays(6), day -> day.plusDays(1))
                                .limit(5)
                                .map(day ->
                                        ready.the(EnteringAClosure.class)
                                                .enter(
                                                        ready.as(ready.head),
                                                        ReadySchool.form(),
                                                        new Closure(
                                                                day,
                                                                "Holidays",
                                                                Closure.Extent.WHOLE)))
                                .toList());
    }

    @Test
    void itEndsAtMidnightInLondonByItselfAlthoughNobodyReviewedIt() {
        LocalDate lastDay = sunday();
        closedBefore(lastDay);
        WalkedCase walked = restricted(lastDay);
        String page = "/cases/" + walked.id.text();
        Restriction restriction = walked.file().restrictions().getFirst();
        Instant midnight = lastDay.plusDays(1).atStartOfDay(Period.LONDON).toInstant();

        assertThat(restriction.isInForceAt(midnight.minus(1, ChronoUnit.MILLIS))).isTrue();
        assertThat(restriction.isInForceAt(midnight)).isFalse();
        assertThat(Restrained.of(walked.file()).getFirst().nextReview())
                .as("its review was never held")
                .hasValueSatisfying(due -> assertThat(due).isBefore(ReadySchool.today()));

        assertThat(ready.visitedBy(ready.chair).opens("/").text())
                .contains("A promised review was missed")
                .doesNotContain("Karen Doyle");
        assertThat(ready.visitedBy(ready.governor).opens("/").text())
                .doesNotContain("A promised review was missed");
        assertThat(head.opens(page).text()).doesNotContain("In force today");
        assertThat(desk().text()).contains("Nobody of that name");
        assertThat(head.opens("/restrictions").text()).doesNotContain("No contact by telephone");
    }

    @Test
    void onItsLastDayItStillBindsAndAnOverdueReviewIsNoReasonToStop() {
        WalkedCase walked = restricted(ReadySchool.today());

        assertThat(head.opens("/cases/" + walked.id.text()).text()).contains("In force today");
        assertThat(desk().text()).contains("Karen Doyle").doesNotContain("Nobody of that name");
    }

    @Test
    void thePersonIsWrittenToFirstThenThoseWhoWereToldAndThenTheCaseCloses() {
        LocalDate lastDay = sunday();
        WalkedCase walked = restricted(lastDay);
        String page = "/cases/" + walked.id.text();

        assertThat(close(page).text())
                .contains("The person was not written to that the restriction has ended")
                .doesNotContain("A restriction is still in force");
        head.opens(page + "/decide/end/letter").form().send();
        Visitor.Page letter = head.opens(page + "/decide/end/check").form().send();
        assertThat(letter.text()).contains("End of a restriction");
        assertThat(close(page).text()).contains("was not told that it ended");
    }

    private Visitor.Page close(String page) {
        return head.opens(page + "/add/close").form().with("because", "It is over.").send();
    }

    private Visitor.Page desk() {
        return office.opens("/desk").formTo("/desk").with("wanted", "Karen Doyle").send();
    }
}
