package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.TermDates;
import org.evenhand.calendar.Timers;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures on one person, worked out by hand (P27, P28). */
@Paragraphs({"P27", "P28"})
class VolumeTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void burstsAndRunsAreBothShown() {
        // Week of Monday 2 March: two on the 2nd, one on the 8th (Sunday). Week of the 9th: one.
        // Week of the 16th: none. Week of the 23rd: one on the 25th, thirty-one... days up to
        // today.
        Volume volume =
                Volume.of(
                        Stream.of(
                                        "2026-03-02",
                                        "2026-03-02",
                                        "2026-03-08",
                                        "2026-03-09",
                                        "2026-03-25")
                                .map(VolumeTests::on)
                                .toList(),
                        TODAY);

        assertThat(volume.total()).isEqualTo(5);
        assertThat(volume.lastSevenDays()).isEqualTo(1);
        assertThat(volume.lastThirtyDays()).isEqualTo(5);
        assertThat(volume.busiestDay()).isEqualTo(new Volume.Busiest(2, LocalDate.of(2026, 3, 2)));
        assertThat(volume.busiestWeek()).isEqualTo(new Volume.Busiest(3, LocalDate.of(2026, 3, 2)));
        assertThat(volume.longestRun()).isEqualTo(2);
        assertThat(volume.untold()).isEqualTo(5);
        assertThat(volume.advice()).isEmpty();
    }

    @Test
    void lastSevenDaysBeginSixDaysAgo() {
        assertThat(Volume.of(List.of(on("2026-03-25")), TODAY).lastSevenDays()).isEqualTo(1);
        assertThat(Volume.of(List.of(on("2026-03-24")), TODAY).lastSevenDays()).isZero();
        assertThat(Volume.of(List.of(on("2026-03-02")), TODAY).lastThirtyDays()).isEqualTo(1);
        assertThat(Volume.of(List.of(on("2026-03-01")), TODAY).lastThirtyDays()).isZero();
    }

    @Test
    void threeOnADayAdviseAndTwoDoNot() {
        List<Entry> three = List.of(on("2026-03-02"), on("2026-03-02"), on("2026-03-02"));

        assertThat(Volume.of(three, TODAY).advice()).hasSize(1);
        assertThat(Volume.of(three.subList(0, 2), TODAY).advice()).isEmpty();
    }

    @Test
    void nothingAtAllIsNoFault() {
        assertThat(Volume.of(List.of(), TODAY).busiestDay()).isEqualTo(Volume.Busiest.NONE);
    }

    @Test
    void anEntryIsLateWhenItsThirdDayHasBegun() {
        EntryDays days = new EntryDays(SchoolCalendar.of(TermDates.NONE), Timers.USUAL, TODAY);

        assertThat(days.isLate(logged("2026-03-02T10:00:00Z", "2026-03-04T23:59:00Z"))).isFalse();
        assertThat(days.isLate(logged("2026-03-02T10:00:00Z", "2026-03-05T00:00:00Z"))).isTrue();
    }

    @Test
    void sevenDaysOffAreRecordedAndEightReported() {
        assertThat(off("2026-03-02", "2026-03-08").days()).isEqualTo(7);
        assertThat(off("2026-03-02", "2026-03-08").isReportable()).isFalse();
        assertThat(off("2026-03-02", "2026-03-09").isReportable()).isTrue();
        assertThat(off("2026-03-02", "2026-03-04").isRecorded()).isFalse();
        assertThat(off("2026-03-02", "2026-03-05").isRecorded()).isTrue();
        // Still off on the 31st: thirty days so far.
        assertThat(off("2026-03-02", null).days()).isEqualTo(30);
    }

    private static DaysOffWork off(String from, @Nullable String until) {
        return DaysOffWork.of(
                        new SafetyReportWritten(
                                new EntryId(UUID.randomUUID()),
                                "",
                                "",
                                "",
                                false,
                                LocalDate.parse(from),
                                until == null ? null : LocalDate.parse(until),
                                "",
                                "",
                                "",
                                "",
                                null,
                                null,
                                null,
                                null),
                        TODAY)
                .orElseThrow();
    }

    private static Entry on(String day) {
        return logged(day + "T12:00:00Z", day + "T12:05:00Z");
    }

    private static Entry logged(String happened, String written) {
        ContactLogged told =
                new ContactLogged(
                        new EntryId(UUID.randomUUID()),
                        "Somebody",
                        Channel.PHONE_CALL,
                        "Rang.",
                        "",
                        List.of(),
                        "",
                        null);
        return Entry.of(
                        List.of(
                                new Recorded<>(
                                        new FactId(UUID.randomUUID()),
                                        told,
                                        new ActorRef(new AccountId(UUID.randomUUID()), "Test"),
                                        Instant.parse(happened),
                                        Instant.parse(written))))
                .orElseThrow();
    }
}
