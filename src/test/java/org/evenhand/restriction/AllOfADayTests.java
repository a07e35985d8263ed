package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.junit.jupiter.api.Test;

/** On which days whatever happened, at a time that nobody knows, happened under a restriction. */
@Paragraphs({"J6", "J12"})
class AllOfADayTests {
    private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");

    @Test
    void notOnTheDayOfTheTellingAndOnTheNext() {
        Restriction called = restriction(Telling.at(Instant.parse("2026-11-10T09:00:00Z")));

        assertThat(called.isInForceAllOf(day(10))).isFalse();
        assertThat(called.lastsAllOf(day(10))).isFalse();
        assertThat(called.isInForceAllOf(day(11))).isTrue();
        assertThat(called.lastsAllOf(day(11))).isTrue();
    }

    /** A letter counts as told from the beginning of its day (J6); it came at some time of it. */
    @Test
    void notOnTheDayOnWhichTheLetterArrives() {
        Restriction posted = restriction(Telling.at(Instant.parse("2026-11-10T00:00:00Z")));

        assertThat(posted.isInForceAllOf(day(10))).isFalse();
        assertThat(posted.lastsAllOf(day(10))).isFalse();
        // The control: at a time that is known they count as told.
        assertThat(posted.isInForceAt(Instant.parse("2026-11-10T00:01:00Z"))).isTrue();
        assertThat(posted.isInForceAllOf(day(11))).isTrue();
    }

    @Test
    void onTheFirstDayOfWhichTheyWereToldBefore() {
        Restriction before = restriction(Telling.at(Instant.parse("2026-10-30T12:00:00Z")));

        assertThat(before.isInForceAllOf(day(1))).isFalse();
        assertThat(before.isInForceAllOf(day(2))).isTrue();
        assertThat(before.lastsAllOf(day(2))).isTrue();
    }

    @Test
    void notOnTheDayOnWhichTheLetterCameBack() {
        Restriction back =
                restriction(
                        new Telling(
                                Instant.parse("2026-11-05T09:00:00Z"),
                                Optional.of(Instant.parse("2026-11-12T13:00:00Z"))));

        assertThat(back.isInForceAllOf(day(11))).isTrue();
        assertThat(back.isInForceAllOf(day(12))).isFalse();
        assertThat(back.isInForceAllOf(day(13))).isFalse();
    }

    @Test
    void onItsLastDayAndNotOnTheDayOnWhichItIsLifted() {
        Telling told = Telling.at(Instant.parse("2026-11-03T09:00:00Z"));
        Restriction whole = restriction(told);
        Restriction lifted = lifted(Instant.parse("2026-11-20T12:00:00Z"), told);

        assertThat(whole.isInForceAllOf(day(30))).isTrue();
        assertThat(whole.lastsAllOf(day(30))).isTrue();
        assertThat(whole.isInForceAllOf(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(lifted.isInForceAllOf(day(19))).isTrue();
        assertThat(lifted.isInForceAllOf(day(20))).isFalse();
        assertThat(lifted.lastsAllOf(day(20))).isFalse();
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    private static Restriction restriction(Telling... tellings) {
        return restriction(Optional.empty(), tellings);
    }

    private static Restriction lifted(Instant from, Telling... tellings) {
        return restriction(Optional.of(from), tellings);
    }

    private static Restriction restriction(Optional<Instant> lifted, Telling... tellings) {
        return new Restriction(
                new RestrictionId(new UUID(8, 1)),
                new PersonId(new UUID(3, 3)),
                Restriction.Kind.PCCR,
                Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE)),
                new Period(START, day(30)),
                List.of(tellings),
                lifted);
    }
}
