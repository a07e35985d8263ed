package org.evenhand.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.enforcement.Doing.CHECKED;
import static org.evenhand.enforcement.Doing.NOT_NEEDED;
import static org.evenhand.enforcement.Doing.PUT_ON;
import static org.evenhand.enforcement.Doing.TAKEN_OFF;
import static org.evenhand.restriction.Measure.DESK;
import static org.evenhand.restriction.Measure.MAIL;
import static org.evenhand.restriction.Measure.PHONES;
import static org.evenhand.restriction.Measure.PORTAL;
import static org.evenhand.restriction.Measure.PUPIL_RECORD;
import static org.evenhand.restriction.Measure.SHARES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.EmailForwarded;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.WritingOnly;
import org.junit.jupiter.api.Test;

/** What is carried out otherwise than it should be, example by example. */
@Paragraphs({"P55", "P60", "P66"})
class DriftTests {
    private static final ChannelNotAllowed NO_PHONE = new ChannelNotAllowed(ChannelGroup.PHONE);
    private static final WritingOnly IN_WRITING = new WritingOnly(Set.of(ChannelGroup.EMAIL));
    private static final EmailForwarded FORWARDED =
            new EmailForwarded("contact@school.example", Imposing.GREEN);

    /** Told on Tuesday at ten, asked by Wednesday, with everything else done. */
    private static APlan forwarded() {
        return settled(
                APlan.from("2027-01-05", "2027-03-25", FORWARDED)
                        .told("2027-01-05T10:00")
                        .asked("2027-01-06", DESK, MAIL, PUPIL_RECORD, SHARES));
    }

    private static APlan settled(APlan plan) {
        return plan.did("2027-01-05T11:00", DESK, NOT_NEEDED)
                .did("2027-01-05T11:00", PUPIL_RECORD, NOT_NEEDED)
                .did("2027-01-05T11:00", SHARES, NOT_NEEDED);
    }

    @Test
    void whatIsNotPutOnInTimeIsSaidFromTheDayAfter() {
        assertThat(forwarded().drift("2027-01-06T23:59")).isEmpty();
        assertThat(forwarded().drift("2027-01-07T00:00")).containsExactly("MAIL NOT_CARRIED_OUT");
        assertThat(
                        forwarded()
                                .did("2027-01-07T08:00", MAIL, PUT_ON, "2027-02-04")
                                .drift("2027-01-07T08:01"))
                .isEmpty();
    }

    @Test
    void whatIsTakenOffTooEarlyIsSaidAtOnce() {
        assertThat(
                        forwarded()
                                .did("2027-01-06T09:00", MAIL, PUT_ON, "2027-02-03")
                                .did("2027-01-20T09:00", MAIL, TAKEN_OFF)
                                .drift("2027-01-20T09:01"))
                .containsExactly("MAIL NOT_CARRIED_OUT");
    }

    @Test
    void whatIsNotLookedAtAgainIsSaidFromTheDayAfter() {
        APlan on = forwarded().did("2027-01-06T09:00", MAIL, PUT_ON, "2027-02-03");

        assertThat(on.drift("2027-02-03T23:59")).isEmpty();
        assertThat(on.drift("2027-02-04T00:00")).containsExactly("MAIL NOT_LOOKED_AT");
        assertThat(
                        on.did("2027-02-04T09:00", MAIL, CHECKED, "2027-03-04")
                                .drift("2027-02-04T09:01"))
                .isEmpty();
    }

    @Test
    void whatIsOnAfterTheLastDayIsSaidFromMidnightAndUntilItIsOff() {
        APlan on = forwarded().did("2027-03-20T09:00", MAIL, PUT_ON, "2027-04-17");

        assertThat(on.drift("2027-03-25T23:59")).isEmpty();
        assertThat(on.drift("2027-03-26T00:00")).containsExactly("MAIL STILL_ON");
        assertThat(on.plan().driftAt(APlan.at("2027-03-30T09:00")).getFirst().since())
                .isEqualTo(LocalDate.of(2027, 3, 25));
        assertThat(on.did("2027-03-26T09:00", MAIL, TAKEN_OFF).drift("2027-03-26T09:01")).isEmpty();
    }

    @Test
    void whatAnotherRestrictionInForceHasOnIsNotTakenOffWhenTheFirstEnds() {
        APlan first = forwarded().did("2027-03-20T09:00", MAIL, PUT_ON, "2027-04-17");
        APlan next = APlan.beside("2027-03-01", "2027-06-30", FORWARDED).told("2027-03-01T10:00");
        Instant ended = APlan.at("2027-03-26T00:00");

        assertThat(APlan.words(first.plan().beside(List.of(next.plan()), ended), ended))
                .containsExactly("MAIL ASKED_AGAIN");
        assertThat(first.plan().beside(List.of(next.plan()), ended).on()).isNotEmpty();

        next.did("2027-03-21T09:00", MAIL, PUT_ON, "2027-04-18");
        EnforcementPlan beside = first.plan().beside(List.of(next.plan()), ended);
        assertThat(APlan.words(beside, ended)).isEmpty();
        assertThat(beside.on()).isEmpty();

        // The control: once nothing is in force, what is left on is said.
        Instant over = APlan.at("2027-07-01T00:00");
        assertThat(APlan.words(first.plan().beside(List.of(next.plan()), over), over))
                .containsExactly("MAIL STILL_ON");
    }

    @Test
    void whatLastsLongerUnderAnotherRestrictionIsNotAnnouncedToComeOff() {
        LocalDate lastDay = LocalDate.of(2027, 3, 25);
        Instant before = APlan.at("2027-03-22T09:00");
        APlan first = forwarded().did("2027-03-20T09:00", MAIL, PUT_ON, "2027-04-17");
        APlan longer = APlan.beside("2027-03-01", "2027-06-30", FORWARDED).told("2027-03-01T10:00");
        APlan untold = APlan.beside("2027-03-01", "2027-06-30", FORWARDED);

        assertThat(mail(first, longer, before).goesOnAfter(lastDay)).isTrue();
        assertThat(mail(first, untold, before).goesOnAfter(lastDay)).isFalse();
    }

    private static Line mail(APlan first, APlan other, Instant now) {
        return first.plan().beside(List.of(other.plan()), now).line(MAIL).orElseThrow();
    }

    @Test
    void whatIsOnAfterItWasLiftedIsSaidFromThatMoment() {
        APlan on =
                forwarded()
                        .did("2027-01-06T09:00", MAIL, PUT_ON, "2027-02-03")
                        .lifted("2027-01-28T14:00");

        assertThat(on.drift("2027-01-28T13:59")).isEmpty();
        assertThat(on.drift("2027-01-28T14:00")).containsExactly("MAIL STILL_ON");
    }

    @Test
    void whatNoClauseAsksForAnyMoreIsSaidWhileItIsOn() {
        APlan varied =
                forwarded()
                        .did("2027-01-06T09:00", MAIL, PUT_ON, "2027-02-03")
                        .asked("2027-01-13", PHONES)
                        .varied(NO_PHONE);

        assertThat(varied.drift("2027-01-12T09:00")).containsExactly("MAIL NOBODY_ASKS");
        assertThat(varied.drift("2027-01-14T09:00"))
                .containsExactly("PHONES NOT_CARRIED_OUT", "MAIL NOBODY_ASKS");
    }

    @Test
    void whatIsOnWhileTheirLetterHasComeBackIsSilentAndIsSaid() {
        APlan back =
                settled(
                        APlan.from("2027-01-05", "2027-03-25", FORWARDED)
                                .toldButCameBack("2027-01-07T00:00", "2027-01-12T09:00")
                                .asked("2027-01-08", DESK, MAIL, PUPIL_RECORD, SHARES)
                                .did("2027-01-07T09:00", MAIL, PUT_ON, "2027-02-04"));

        assertThat(back.drift("2027-01-12T08:59")).isEmpty();
        assertThat(back.drift("2027-01-12T09:00")).containsExactly("MAIL NOT_TOLD");
    }

    @Test
    void nothingIsAskedOfAnybodyBeforeThePersonWasTold() {
        APlan untold = APlan.from("2027-01-05", "2027-03-25", FORWARDED, NO_PHONE);

        assertThat(untold.drift("2027-02-20T09:00")).isEmpty();
        assertThat(untold.plan().lines())
                .extracting(Line::measure)
                .containsExactly(DESK, PHONES, MAIL, PUPIL_RECORD, SHARES);
    }

    @Test
    void theClosureOfAllEMailAlsoClosesMessagesInThePortal() {
        assertThat(
                        APlan.from(
                                        "2027-01-05",
                                        "2027-03-25",
                                        new ChannelNotAllowed(ChannelGroup.EMAIL))
                                .plan()
                                .lines())
                .extracting(Line::measure)
                .containsExactly(DESK, MAIL, PORTAL, PUPIL_RECORD, SHARES);
    }

    @Test
    void whoeverKnewAndWasNotToldThatItEndedStillCarriesItOut() {
        FactId share = new FactId(new UUID(2, 0));
        APlan told =
                APlan.from("2027-01-05", "2027-03-25", FORWARDED)
                        .recorded(
                                "2027-01-05T09:00",
                                Shared.withRole(APlan.ID, Role.OFFICE, "The desk"))
                        .told("2027-01-05T10:00");

        assertThat(told.drift("2027-03-26T09:00")).containsExactly("SHARES STILL_ON");
        assertThat(
                        told.recorded(
                                        "2027-03-29T09:00",
                                        new ToldOfTheEnd(
                                                APlan.ID, share, LocalDate.of(2027, 3, 29)))
                                .drift("2027-03-29T09:01"))
                .isEmpty();
    }

    @Test
    void aMarkerFromBeforeThereWasAPlanIsOnUntilItIsOutOfTheLastRecord() {
        CaseId of = new CaseId(new UUID(4, 4));
        APlan marked =
                APlan.from("2027-01-05", "2027-03-25", NO_PHONE)
                        .told("2027-01-05T10:00")
                        .recorded(
                                "2027-01-05T12:00",
                                new MarkerChanged(of, APlan.ID, "SIMS", "", true))
                        .recorded(
                                "2027-01-05T12:01",
                                new MarkerChanged(of, APlan.ID, "The register", "", true))
                        .recorded(
                                "2027-03-26T08:00",
                                new MarkerChanged(of, APlan.ID, "SIMS", "", false));

        assertThat(marked.drift("2027-03-26T09:00")).containsExactly("PUPIL_RECORD STILL_ON");
        assertThat(
                        marked.recorded(
                                        "2027-03-26T10:00",
                                        new MarkerChanged(of, APlan.ID, "The register", "", false))
                                .drift("2027-03-26T10:01"))
                .isEmpty();
    }

    @Test
    void aRoleToldBeforeThereWereLevelsWasToldWhatToDoAndWasToldOfTheEnd() {
        CaseId of = new CaseId(new UUID(4, 4));
        APlan told =
                APlan.from("2027-01-05", "2027-03-25", NO_PHONE)
                        .recorded(
                                "2027-01-05T09:00",
                                new RoleToldOfRestriction(
                                        of, APlan.ID, Role.OFFICE, "The desk", true))
                        .recorded(
                                "2027-01-05T09:00",
                                new RoleToldOfRestriction(
                                        of, APlan.ID, Role.SENIOR_LEADER, "To lead", true))
                        .recorded(
                                "2027-03-29T09:00",
                                new RoleToldOfRestriction(
                                        of, APlan.ID, Role.OFFICE, "It has ended", false));

        assertThat(told.plan().shares())
                .extracting(share -> share.shared().level())
                .containsExactly(ShareLevel.ACTION_CARD, ShareLevel.ACTION_CARD);
        assertThat(told.plan().notToldOfTheEnd())
                .extracting(share -> share.shared().role())
                .containsExactly(Role.SENIOR_LEADER);
    }

    @Test
    void everyPlaceSaysHowItIsTakenOff() {
        assertThat(List.of(Measure.values()))
                .allMatch(measure -> measure.off().endsWith("."))
                .extracting(Measure::off)
                .doesNotHaveDuplicates();
    }

    /** A line that is on stays on, with another text: it is changed by its day. */
    @Test
    void whatTheNewLetterAsksForOtherwiseIsToBeChangedByItsDay() {
        APlan varied =
                APlan.from("2027-01-05", "2027-03-28", IN_WRITING, NO_PHONE)
                        .told("2027-01-04T15:30")
                        .asked("2027-01-06", Measure.PHONES)
                        .did("2027-01-06T09:00", Measure.PHONES, Doing.PUT_ON, "2027-03-01")
                        .variedFrom("2027-01-12T00:00", NO_PHONE)
                        .asked("2027-01-13", Measure.PHONES);

        assertThat(varied.standing("2027-01-11T09:00", Measure.PHONES)).isEqualTo(Standing.ON);
        assertThat(varied.standing("2027-01-12T09:00", Measure.PHONES))
                .isEqualTo(Standing.TO_CHANGE);
        assertThat(varied.driftThen("2027-01-13T23:59")).doesNotContain("PHONES NOT_CARRIED_OUT");
        assertThat(varied.driftThen("2027-01-14T00:00")).contains("PHONES NOT_CARRIED_OUT");
        assertThat(
                        varied.did("2027-01-14T09:00", Measure.PHONES, Doing.PUT_ON, "2027-03-01")
                                .standing("2027-01-14T10:00", Measure.PHONES))
                .isEqualTo(Standing.ON);
    }
}
