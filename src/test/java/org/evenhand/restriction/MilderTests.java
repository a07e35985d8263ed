package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.restriction.ABond.BROWN;
import static org.evenhand.restriction.ABond.GREEN;
import static org.evenhand.restriction.ABond.READER;
import static org.evenhand.restriction.ABond.WHITE;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.restriction.NotOnPremises.Area;
import org.junit.jupiter.api.Test;

/** What is milder and what is not, contact by contact: each answer worked out by hand (J9, J25). */
@Paragraphs({"P50", "J9"})
class MilderTests {
    private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
    private static final Clause NO_PHONE = new ChannelNotAllowed(ChannelGroup.PHONE);
    private static final Clause NO_MAIL = new ChannelNotAllowed(ChannelGroup.EMAIL);
    private static final Clause NOT_IN_PERSON = new ChannelNotAllowed(ChannelGroup.IN_PERSON);

    @Test
    void takingAClauseAwayAsksLessAndPuttingOneInAsksMore() {
        assertThat(stricter(of(NO_PHONE, NO_MAIL), of(NO_PHONE))).isEmpty();
        assertThat(stricter(of(NO_PHONE), of(NO_PHONE))).isEmpty();
        // The control: the same two, the other way round.
        assertThat(stricter(of(NO_PHONE), of(NO_PHONE, NO_MAIL)))
                .containsExactly(Channel.EMAIL, Channel.MESSAGING_APP, Channel.SCHOOL_APP);
    }

    @Test
    void oneWayOpenedDoesNotPayForAnotherThatIsClosed() {
        assertThat(stricter(of(NO_PHONE), of(NO_MAIL)))
                .containsExactly(Channel.EMAIL, Channel.MESSAGING_APP, Channel.SCHOOL_APP);
    }

    @Test
    void aBarFromTheWholeSiteMayBecomeOneFromTheBuildingsOrEntryUnderConditions() {
        RestrictionTerms whole = of(bar(Area.WHOLE_SITE));

        assertThat(stricter(whole, of(bar(Area.BUILDINGS)))).isEmpty();
        assertThat(stricter(whole, of(new ConditionalEntry(Area.WHOLE_SITE, List.of("Sign in.")))))
                .isEmpty();
        assertThat(stricter(of(bar(Area.BUILDINGS)), whole))
                .containsExactly(Channel.IN_PERSON_ON_SITE, Channel.MEETING);
    }

    @Test
    void aConditionThatIsNewAsksMoreAndAnOldOneFewerAsksLess() {
        RestrictionTerms one = of(new ConditionalEntry(Area.WHOLE_SITE, List.of("Sign in.")));
        RestrictionTerms two =
                of(new ConditionalEntry(Area.WHOLE_SITE, List.of("Sign in.", "Come before nine.")));

        assertThat(stricter(two, one)).isEmpty();
        assertThat(stricter(one, two)).containsExactly(Channel.IN_PERSON_ON_SITE, Channel.MEETING);
    }

    @Test
    void meetingsByAppointmentAreMilderThanNoneAndStricterThanAny() {
        RestrictionTerms closed = of(NOT_IN_PERSON, NO_PHONE);
        RestrictionTerms byAppointment = of(new AppointmentOnly(READER), NO_PHONE);

        assertThat(stricter(closed, byAppointment)).isEmpty();
        assertThat(stricter(of(NO_PHONE), byAppointment))
                .containsExactly(Channel.IN_PERSON_ON_SITE, Channel.MEETING);
    }

    /**
     * On Mondays 9:00 to 10:00, ten minutes; each other time is more somewhere and less elsewhere.
     */
    @Test
    void callsAreComparedMinuteByMinuteOfTheTimeThatIsLeft() {
        RestrictionTerms mondays = of(calls(Set.of(DayOfWeek.MONDAY), 9, 10, 10));

        assertThat(
                        stricter(
                                mondays,
                                of(calls(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 9, 10, 10))))
                .isEmpty();
        assertThat(stricter(mondays, of(calls(Set.of(DayOfWeek.MONDAY), 8, 11, 20)))).isEmpty();
        assertThat(stricter(mondays, of(calls(Set.of(DayOfWeek.MONDAY), 9, 10, 5))))
                .containsExactly(Channel.PHONE_CALL, Channel.VOICEMAIL);
        assertThat(stricter(mondays, of(calls(Set.of(DayOfWeek.TUESDAY), 9, 10, 10))))
                .containsExactly(Channel.PHONE_CALL, Channel.VOICEMAIL);
        assertThat(stricter(mondays, of(calls(Set.of(DayOfWeek.MONDAY), 10, 11, 10))))
                .containsExactly(Channel.PHONE_CALL, Channel.VOICEMAIL);
    }

    /** The last Monday is 22 March; one day closed there is found although it is weeks away. */
    @Test
    void aDayThatWouldBeClosedIsFoundHoweverFarAwayItIs() {
        CallsAtSetTimes open = (CallsAtSetTimes) calls(Set.of(DayOfWeek.MONDAY), 9, 10, 10);
        LocalDate last = LocalDate.of(2027, 3, 22);
        CallsAtSetTimes closed =
                new CallsAtSetTimes(
                        open.days(),
                        open.from(),
                        open.until(),
                        open.minutes(),
                        List.of(new CallsAtSetTimes.Closed(last, last)));

        assertThat(stricter(of(open), of(closed)))
                .containsExactly(Channel.PHONE_CALL, Channel.VOICEMAIL);
        assertThat(stricter(of(closed), of(open))).isEmpty();
    }

    @Test
    void anEventAllowedBesidesIsMilderAndOneTakenBackIsStricter() {
        Clause none = bar(Area.WHOLE_SITE);
        Clause nativity =
                new NotOnPremises(
                        new NotOnPremises.Standing.Final(),
                        Area.WHOLE_SITE,
                        List.of(
                                new NotOnPremises.AllowedEntry(
                                        Instant.parse("2027-03-10T14:00:00Z"),
                                        Instant.parse("2027-03-10T15:00:00Z"),
                                        "Come to the play.")));

        assertThat(stricter(of(none), of(nativity))).isEmpty();
        assertThat(stricter(of(nativity), of(none)))
                .containsExactly(Channel.IN_PERSON_ON_SITE, Channel.MEETING);
    }

    @Test
    void moreIssuesAreMilderAndFewerStricter() {
        RestrictionTerms two = of(new IssueCap(2, IssueCap.Per.WEEK, "Say which comes first."));
        RestrictionTerms three = of(new IssueCap(3, IssueCap.Per.WEEK, "Say which comes first."));
        RestrictionTerms aMonth = of(new IssueCap(3, IssueCap.Per.MONTH, "Say which comes first."));

        assertThat(stricter(two, three)).isEmpty();
        assertThat(stricter(three, two)).isNotEmpty();
        assertThat(stricter(two, aMonth)).isNotEmpty();
    }

    @Test
    void documentsAreKeptRatherThanReturnedAndNotTheOtherWayRound() {
        RestrictionTerms returned =
                of(new DocumentsReturned("the play", "They fill three shelves.", WHITE));
        RestrictionTerms kept = of(new DocumentsKept("the play", WHITE));

        assertThat(stricter(returned, kept)).isEmpty();
        assertThat(stricter(kept, returned)).isNotEmpty();
    }

    @Test
    void somebodyElseAsTheOnlyContactIsNotMilder() {
        RestrictionTerms green = of(new NamedContactOnly(GREEN, BROWN, 5));

        assertThat(stricter(green, of(NO_PHONE))).isNotEmpty();
        assertThat(stricter(green, of(new NamedContactOnly(WHITE, BROWN, 5)))).isNotEmpty();
        assertThat(stricter(green, of(new NamedContactOnly(GREEN, BROWN, 5)))).isEmpty();
    }

    @Test
    void aStricterWayToMeetThemIsFoundAtTheDoor() {
        RestrictionTerms calm = Imposing.with(of(NO_PHONE), SafetyLine.CALM);
        RestrictionTerms locked = Imposing.with(of(NO_PHONE), SafetyLine.DOOR_LOCKED);

        assertThat(stricter(calm, locked)).contains(Channel.IN_PERSON_ON_SITE);
        assertThat(stricter(locked, calm)).isEmpty();
    }

    private static Set<Channel> stricter(RestrictionTerms before, RestrictionTerms after) {
        Restriction one = ABond.pccr(NO_PHONE).restrictions().getFirst();
        Restriction asNow =
                new Restriction(
                        one.id(),
                        one.person(),
                        one.kind(),
                        before,
                        one.period(),
                        one.tellings(),
                        Optional.empty());
        return Milder.stricterWays(asNow, after, NOW);
    }

    private static RestrictionTerms of(Clause... clauses) {
        return new RestrictionTerms(
                RestrictionTerms.numbered(clauses), List.of(), Optional.empty(), READER);
    }

    private static Clause bar(Area area) {
        return new NotOnPremises(new NotOnPremises.Standing.Final(), area, List.of());
    }

    private static Clause calls(Set<DayOfWeek> days, int from, int until, int minutes) {
        return new CallsAtSetTimes(
                days, LocalTime.of(from, 0), LocalTime.of(until, 0), minutes, List.of());
    }
}
