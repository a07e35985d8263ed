package org.evenhand.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.calendar.Closure;
import org.evenhand.calendar.act.EnteringAClosure;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.restriction.Measure;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A restriction ends while the school is closed: what enforces it is taken off by whoever the
 * school named for that, who finds it on their own first page (P66, E40).
 */
@Paragraphs({"P66", "E40"})
class WhoeverLooksInDuringTheHolidaysTests {
    private static final String OFF = "Karen Doyle, e-mail";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor office = ready.visitedBy(ready.office);
    private final LocalDate lastDay = today().minusDays(today().getDayOfWeek().getValue() + 2L);

    /** Until a Friday, told sixty days ago, its e-mail rule on. */
    private RestrictionId restricted() {
        EntryId first = ready.abuse(person, ago(120), "She shouted.", "Useless");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(110))
                        .assessed(ago(109), first)
                        .warned(ago(108));
        EntryId since = ready.abuse(person, ago(80), "She rang and swore.", "You will see");
        walked.invited(ago(78), 10).supported(ago(65), true);
        LetterId letter =
                new LetterId(
                        idIn(
                                ARestriction.of(ready, walked, ago(60), since)
                                        .with("closed", "EMAIL")
                                        .until(lastDay)
                                        .decidedOn(ago(60), ready.head)));
        walked.handedOver(letter, ago(60));
        RestrictionId id = walked.file().restrictions().getFirst().id();
        ready.on(
                ago(58),
                () ->
                        ready.the(CarryingOut.class)
                                .record(
                                        ready.as(ready.head),
                                        form(),
                                        id,
                                        Measure.MAIL,
                                        Doing.PUT_ON,
                                        "The rule is on."));
        return id;
    }

    /** The week after its last day, as in the holidays. */
    private void closedAfter() {
        List<LocalDate> week = IntStream.rangeClosed(3, 7).mapToObj(lastDay::plusDays).toList();
        ready.on(
                ago(60),
                () ->
                        week.stream()
                                .map(day ->
                                        ready.the(EnteringAClosure.class)
                                                .enter(
                                                        ready.as(ready.head),
                                                        form(),
                                                        new Closure(
                                                                day,
                                                                "Holidays",
                                                                Closure.Extent.WHOLE)))
                                .toList());
    }

    private void named() {
        Visitor.Page form = head.opens("/settings/school/holidays");
        assertThat(form.form().with("who", "").send().text())
                .contains("Choose who takes off what ends in the holidays");
        form.form().with("who", ready.office.id().text()).send();
        assertThat(head.opens("/settings").text())
                .contains("What ends in the holidays", ready.office.displayName());
    }

    @Test
    void theyFindItOnTheirFirstPageTakeItOffAndAreDone() {
        closedAfter();
        RestrictionId id = restricted();
        assertThat(office.opens("/").text()).doesNotContain(OFF);
        named();

        assertThat(office.opens("/").text()).contains(OFF, "Ended but still enforced");
        assertThat(head.opens("/enforcement").text())
                .contains("or in the holidays " + ready.office.displayName());
        String line = "/enforcement/" + id.text() + "/mail";
        assertThat(
                        office.opens(line)
                                .form()
                                .with("doing", "TAKEN_OFF")
                                .with("proof", "I tried it.")
                                .send()
                                .text())
                .contains("It is saved");
        assertThat(office.opens("/").text()).doesNotContain(OFF);
    }

    @Test
    void whatEndsWhileTheSchoolIsOpenIsNotTheirs() {
        restricted();
        named();

        assertThat(office.opens("/").text()).doesNotContain(OFF);
        assertThat(head.opens("/enforcement").text()).doesNotContain("or in the holidays");
    }
}
