package org.evenhand.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.enforcement.APlan.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.DaySpan;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermDates;
import org.evenhand.calendar.TermName;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactBytes;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.EmailForwarded;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.SharedMailboxOnly;
import org.evenhand.restriction.StaffContact;
import org.junit.jupiter.api.Test;

/**
 * On which days what a restricted person sends is read, example by example: term from Wednesday 2
 * September to Friday 18 December 2026, half term from 26 October, an INSET day on Monday 7
 * December, and from Monday 4 January on.
 */
@Paragraphs({"P53", "P55"})
class MailboxTests {
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(terms());
    private static final StaffContact GREEN = Imposing.GREEN;
    private static final EmailForwarded FORWARDED =
            new EmailForwarded("contact@school.example", GREEN);

    private static TermDates terms() {
        AcademicYear year = new AcademicYear(2026);
        return new TermDates(
                List.of(
                        new Term(
                                year,
                                TermName.AUTUMN,
                                LocalDate.parse("2026-09-02"),
                                LocalDate.parse("2026-12-18"),
                                LocalDate.parse("2026-12-18"),
                                List.of(
                                        new DaySpan(
                                                LocalDate.parse("2026-10-26"),
                                                LocalDate.parse("2026-10-30")))),
                        new Term(
                                year,
                                TermName.SPRING,
                                LocalDate.parse("2027-01-04"),
                                LocalDate.parse("2027-03-25"),
                                LocalDate.parse("2027-03-25"),
                                List.of())),
                Set.of(LocalDate.parse("2026-12-07")),
                List.of());
    }

    /** Told on Monday 30 November at ten. */
    private static APlan forwarded() {
        return APlan.from("2026-11-30", "2027-02-26", FORWARDED).told("2026-11-30T10:00");
    }

    private static APlan read(APlan plan, String... days) {
        for (String day : days) {
            plan.recorded(
                    day + "T15:00",
                    new MailboxRead(APlan.ID, GREEN.account(), LocalDate.parse(day)));
        }
        return plan;
    }

    private static Optional<Mailbox> mailbox(APlan plan, String moment) {
        return plan.planAt(moment).mailbox(GREEN.account(), at(moment));
    }

    private static boolean isDue(APlan plan, String moment) {
        return mailbox(plan, moment).orElseThrow().isDue(CALENDAR, at(moment));
    }

    private static List<String> missedSince(APlan plan, String moment) {
        return words(mailbox(plan, moment).orElseThrow().missedSince(CALENDAR, at(moment)));
    }

    private static List<String> missed(APlan plan, String moment) {
        return words(mailbox(plan, moment).orElseThrow().missed(CALENDAR, at(moment)));
    }

    private static List<String> words(List<Mailbox.Turn> turns) {
        return turns.stream()
                .map(turn ->
                        turn.first().equals(turn.last())
                                ? turn.first().toString()
                                : turn.first() + " to " + turn.last())
                .toList();
    }

    @Test
    void itIsReadOnEachSchoolDayFromTheMomentOnWhichItBinds() {
        assertThat(isDue(forwarded(), "2026-11-30T09:59")).isFalse();
        assertThat(isDue(forwarded(), "2026-11-30T10:00")).isTrue();
        // On the day of telling nobody was late; from the first whole day on somebody is.
        assertThat(missedSince(forwarded(), "2026-12-01T23:59")).isEmpty();
        assertThat(missedSince(forwarded(), "2026-12-02T00:00")).containsExactly("2026-12-01");

        APlan caughtUp = read(forwarded(), "2026-12-02");
        assertThat(isDue(caughtUp, "2026-12-02T16:00")).isFalse();
        assertThat(missedSince(caughtUp, "2026-12-03T08:00")).isEmpty();
        assertThat(isDue(caughtUp, "2026-12-03T08:00")).isTrue();
        // Read later is read late: the day itself stays missed.
        assertThat(missed(caughtUp, "2026-12-03T08:00")).containsExactly("2026-12-01");
    }

    @Test
    void notAtTheWeekendNorOnADayOffInAWeekOfSchool() {
        APlan friday = read(forwarded(), "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04");
        assertThat(isDue(friday, "2026-12-05T12:00")).isFalse();
        assertThat(isDue(friday, "2026-12-07T12:00")).isFalse();
        assertThat(isDue(friday, "2026-12-08T12:00")).isTrue();
        assertThat(missedSince(friday, "2026-12-09T00:00")).containsExactly("2026-12-08");
    }

    /** Christmas Day is a Friday, and the Monday after it a bank holiday. */
    @Test
    void onceInEachWeekOfTheHolidays() {
        APlan term = read(forwarded(), "2026-12-18");
        assertThat(isDue(term, "2026-12-21T09:00")).isTrue();
        assertThat(isDue(term, "2026-12-24T09:00")).isTrue();
        assertThat(isDue(term, "2026-12-25T09:00")).isFalse();
        assertThat(missedSince(term, "2026-12-24T23:59")).isEmpty();
        assertThat(missedSince(term, "2026-12-25T00:00"))
                .containsExactly("2026-12-21 to 2026-12-24");

        APlan covered = read(term, "2026-12-23");
        assertThat(isDue(covered, "2026-12-24T09:00")).isFalse();
        assertThat(isDue(covered, "2026-12-28T09:00")).isFalse();
        assertThat(isDue(covered, "2026-12-29T09:00")).isTrue();
        assertThat(missedSince(covered, "2027-01-04T09:00"))
                .containsExactly("2026-12-29 to 2026-12-31");
        // On its Sunday is still in its week.
        assertThat(missedSince(read(covered, "2027-01-03"), "2027-01-04T09:00")).isEmpty();
    }

    @Test
    void neverBeforeItBindsNorAfterItEnds() {
        APlan untold = APlan.from("2026-11-30", "2027-02-26", FORWARDED);
        assertThat(isDue(untold, "2026-12-03T12:00")).isFalse();
        assertThat(missedSince(untold, "2026-12-03T12:00")).isEmpty();

        APlan cameBack =
                APlan.from("2026-11-30", "2027-02-26", FORWARDED)
                        .toldButCameBack("2026-11-30T10:00", "2026-12-03T11:00");
        assertThat(isDue(cameBack, "2026-12-03T10:59")).isTrue();
        assertThat(isDue(cameBack, "2026-12-03T11:00")).isFalse();
        assertThat(missed(cameBack, "2026-12-09T12:00"))
                .containsExactly("2026-12-01", "2026-12-02");

        APlan lifted = forwarded().lifted("2026-12-03T11:00");
        assertThat(isDue(lifted, "2026-12-03T10:59")).isTrue();
        assertThat(isDue(lifted, "2026-12-03T11:00")).isFalse();
        assertThat(missed(lifted, "2026-12-10T12:00")).containsExactly("2026-12-01", "2026-12-02");

        APlan ended = read(forwarded(), "2027-02-24");
        assertThat(isDue(ended, "2027-02-26T23:59")).isTrue();
        assertThat(isDue(ended, "2027-02-27T00:00")).isFalse();
        assertThat(missedSince(ended, "2027-03-12T12:00"))
                .containsExactly("2027-02-25", "2027-02-26");
    }

    /** A paper from before Evenhand was told long before it was entered (J15). */
    @Test
    void nobodyWasLateBeforeTheRecordAskedForIt() {
        APlan entered =
                forwarded()
                        .recorded(
                                "2026-12-09T11:00",
                                new LinesAsked(
                                        APlan.ID,
                                        List.of(Measure.MAIL),
                                        LocalDate.parse("2026-12-10")));
        assertThat(missedSince(entered, "2026-12-10T23:59")).isEmpty();
        assertThat(missedSince(entered, "2026-12-11T00:00")).containsExactly("2026-12-10");
        // The control: without the day of asking, all since it was told are counted.
        assertThat(missedSince(forwarded(), "2026-12-10T00:00"))
                .containsExactly(
                        "2026-12-01",
                        "2026-12-02",
                        "2026-12-03",
                        "2026-12-04",
                        "2026-12-08",
                        "2026-12-09");
    }

    @Test
    void whoeverAVariationNamesReadsItFromThen() {
        APlan varied =
                read(forwarded(), "2026-12-01")
                        .variedFrom(
                                "2026-12-03T10:00",
                                new EmailForwarded("contact@school.example", Imposing.BROWN));
        assertThat(mailbox(varied, "2026-12-04T12:00")).isEmpty();
        Mailbox brown =
                varied.planAt("2026-12-07T12:00")
                        .mailbox(Imposing.BROWN.account(), at("2026-12-07T12:00"))
                        .orElseThrow();
        assertThat(words(brown.missed(CALENDAR, at("2026-12-07T12:00"))))
                .containsExactly("2026-12-03", "2026-12-04");
    }

    @Test
    void thereIsOneLineForEachReaderAndNoneWhereNobodyIsNamed() {
        NamedContactOnly named = new NamedContactOnly(GREEN, Imposing.BROWN, 3);
        assertThat(mailboxes(new ChannelNotAllowed(ChannelGroup.PHONE))).isEmpty();
        assertThat(mailboxes(named)).containsExactly("for Mrs Green");
        assertThat(mailboxes(named, FORWARDED))
                .containsExactly("for Mrs Green and to contact@school.example");
        assertThat(mailboxes(FORWARDED, forwardedTo(Imposing.BROWN))).hasSize(2);
        assertThat(
                        mailboxes(
                                new SharedMailboxOnly(
                                        "concerns@school.example", GREEN, Imposing.BROWN, 3)))
                .containsExactly("to concerns@school.example");

        Mailbox shared =
                APlan.from("2026-11-30", "2027-02-26", named)
                        .planAt("2026-12-01T12:00")
                        .mailboxes(at("2026-12-01T12:00"))
                        .getFirst();
        assertThat(shared.isReadBy(GREEN.account())).isTrue();
        assertThat(shared.isReadBy(Imposing.BROWN.account())).isTrue();
        assertThat(shared.isReadBy(new AccountId(new UUID(9, 9)))).isFalse();
    }

    private static EmailForwarded forwardedTo(StaffContact reader) {
        return new EmailForwarded("other@school.example", reader);
    }

    private static List<String> mailboxes(Clause... clauses) {
        return APlan.from("2026-11-30", "2027-02-26", clauses)
                .planAt("2026-12-01T12:00")
                .mailboxes(at("2026-12-01T12:00"))
                .stream()
                .map(Mailbox::inWords)
                .toList();
    }

    /** Frozen: written by hand, never by the code that they check. */
    @Test
    void theBytesOfAReading() {
        String one = "0190f000-0000-7000-8000-000000000001";
        String two = "0190f000-0000-7000-8000-000000000002";
        String golden =
                "{'day':'2026-12-01','reader':'%s','restriction':'%s'}"
                        .formatted(two, one)
                        .replace('\'', '"');
        MailboxRead read =
                new MailboxRead(
                        new RestrictionId(UUID.fromString(one)),
                        new AccountId(UUID.fromString(two)),
                        LocalDate.of(2026, 12, 1));
        assertThat(FactBytes.of(read)).isEqualTo(golden);
        assertThat(FactBytes.read(MailboxRead.class, golden)).isEqualTo(read);
    }
}
