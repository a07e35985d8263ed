package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.calendar.PublishedTerms;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Telling;
import org.junit.jupiter.api.Test;

/** For how long somebody is restricted without a break, counted by hand (J9). */
@Paragraphs({"P50", "J9"})
class InARowTests {
    @Test
    void oneThatEndsTheDayBeforeIsInARowAndOneThatEndsADayEarlierIsNot() {
        assertThat(since("2027-03-01", told("2026-12-01", "2027-02-28"))).isEqualTo("2026-12-01");
        assertThat(since("2027-03-02", told("2026-12-01", "2027-02-28"))).isEqualTo("2027-03-02");
    }

    /** The spring half term of these terms is 15 to 19 February 2027, a Monday to a Friday. */
    @Test
    void aBreakInWhichTheSchoolWasNotOpenOnceIsNone() {
        assertThat(since("2027-02-22", told("2026-12-01", "2027-02-12"))).isEqualTo("2026-12-01");
        assertThat(since("2027-02-23", told("2026-12-01", "2027-02-12"))).isEqualTo("2027-02-23");
        // Nobody knows what a weekday is for which no terms are published.
        assertThat(since("2030-03-06", told("2029-12-01", "2030-03-04"))).isEqualTo("2030-03-06");
    }

    @Test
    void aRowIsFollowedBackThroughAllOfThem() {
        assertThat(
                        since(
                                "2027-06-01",
                                told("2027-03-01", "2027-05-31"),
                                told("2026-12-01", "2027-02-28"),
                                told("2026-01-01", "2026-11-29")))
                .isEqualTo("2026-12-01");
    }

    /** From 1 December 2026, twelve months end on 30 November 2027. */
    @Test
    void twelveMonthsAreNotMoreThanTwelveAndOneDayMoreIs() {
        InARow row =
                new InARow(List.of(told("2026-12-01", "2027-02-28")), PublishedTerms.year2026());

        assertThat(row.isMoreThanAYear(day("2027-03-01"), day("2027-11-30"))).isFalse();
        assertThat(row.isMoreThanAYear(day("2027-03-01"), day("2027-12-01"))).isTrue();
        // After a break it is counted from its own first day.
        assertThat(row.isMoreThanAYear(day("2027-03-02"), day("2028-03-01"))).isFalse();
    }

    @Test
    void whatNobodyWasToldOfDoesNotCount() {
        Restriction untold = restriction("2026-12-01", "2027-02-28", List.of());

        assertThat(since("2027-03-01", untold)).isEqualTo("2027-03-01");
    }

    private static LocalDate since(String start, Restriction... before) {
        return new InARow(Arrays.asList(before), PublishedTerms.year2026()).since(day(start));
    }

    private static Restriction told(String from, String lastDay) {
        return restriction(from, lastDay, List.of(Telling.at(midnight(from))));
    }

    private static Restriction restriction(String from, String lastDay, List<Telling> tellings) {
        return new Restriction(
                new RestrictionId(UUID.randomUUID()),
                new PersonId(new UUID(3, 3)),
                Restriction.Kind.PCCR,
                Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE)),
                new Period(midnight(from), day(lastDay)),
                tellings,
                Optional.empty());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Instant midnight(String day) {
        return day(day).atStartOfDay(Period.LONDON).toInstant();
    }
}
