package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.letter.Post.at;
import static org.evenhand.letter.Post.nothing;
import static org.evenhand.letter.SendingMethod.*;

import java.time.Instant;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** J6 by examples, each worked out by hand with a calendar of 2026. */
@Paragraphs({"P65", "J6"})
class ToldTests {
    /** The second working day after posting, at its first moment in London. */
    @ParameterizedTest(name = "posted {0}: told {1}")
    @CsvSource({
        // Monday to Wednesday; Thursday to Monday; Friday and the weekend to Tuesday.
        "2026-03-02T10:00, 2026-03-04T00:00:00Z",
        "2026-03-05T10:00, 2026-03-09T00:00:00Z",
        "2026-03-06T16:30, 2026-03-10T00:00:00Z",
        "2026-03-07T09:00, 2026-03-10T00:00:00Z",
        "2026-03-08T09:00, 2026-03-10T00:00:00Z",
        // The last minute of Monday, and the first of Tuesday.
        "2026-03-02T23:59, 2026-03-04T00:00:00Z",
        "2026-03-03T00:00, 2026-03-05T00:00:00Z",
        // Over Easter: Good Friday is 3 April, Easter Monday 6 April; summer time is an hour ahead.
        "2026-04-02T10:00, 2026-04-07T23:00:00Z",
        // Over the change to summer time on 29 March, and back on 25 October.
        "2026-03-27T10:00, 2026-03-30T23:00:00Z",
        "2026-10-23T10:00, 2026-10-27T00:00:00Z",
        // Over Christmas: 25 December a Friday, the 28th instead of Boxing Day.
        "2026-12-23T10:00, 2026-12-29T00:00:00Z",
        // Half past midnight of 2 June in London is still 1 June elsewhere.
        "2026-06-02T00:30, 2026-06-03T23:00:00Z"
    })
    void firstClassPostTellsOnTheSecondWorkingDay(String posted, Instant told) {
        assertThat(nothing().posted(posted).told().since()).contains(told);
    }

    @Test
    void whileItIsOnItsWayNobodyIsToldYetAndItIsCertainFromWhen() {
        Told told = nothing().posted("2026-03-02T10:00").told();

        assertThat(told.stands()).isTrue();
        assertThat(told.at(at("2026-03-03T23:59"))).isFalse();
        assertThat(told.at(at("2026-03-04T00:00"))).isTrue();
    }

    @Test
    void whatIsHandedOverTellsInThatMinute() {
        assertThat(nothing().sent(HANDED_OVER, "2026-03-02T10:15:42").told().since())
                .contains(at("2026-03-02T10:15"));
    }

    @Test
    void anEmailToAnAgreedAddressTellsInThatMinute() {
        assertThat(nothing().sent(E_MAILED, "2026-07-18T22:05").told().since())
                .contains(at("2026-07-18T22:05"));
    }

    @Test
    void aRecordedCallTellsInThatMinuteWhileThePostIsOnItsWay() {
        assertThat(nothing().posted("2026-03-02T10:00").rung("2026-03-02T16:20").told().since())
                .contains(at("2026-03-02T16:20"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT_AT_ADDRESS", "OFFERED_BY_HAND", "E_MAIL_NOT_AGREED"})
    void aMereTryTellsNobody(SendingMethod method) {
        Told told = nothing().sent(method, "2026-03-02T10:00").told();

        assertThat(told.since()).isEmpty();
        assertThat(told.undoneFrom()).isEmpty();
        assertThat(told.stands()).isFalse();
        assertThat(told.at(at("2026-12-30T12:00"))).isFalse();
    }

    @Test
    void aReturnUndoesItFromThenOnAndNotBackwards() {
        Told told = nothing().posted("2026-03-02T10:00").returned("2026-03-10T09:00").told();

        assertThat(told.since()).contains(at("2026-03-04T00:00"));
        assertThat(told.undoneFrom()).contains(at("2026-03-10T09:00"));
        assertThat(told.stands()).isFalse();
        assertThat(told.at(at("2026-03-05T12:00"))).isTrue();
        assertThat(told.at(at("2026-03-10T08:59:59.999"))).isTrue();
        assertThat(told.at(at("2026-03-10T09:00"))).isFalse();
    }

    @Test
    void whatComesBackBeforeItLandedNeverTold() {
        Told told = nothing().posted("2026-03-02T10:00").returned("2026-03-03T11:00").told();

        assertThat(told.since()).isEmpty();
        assertThat(told.first()).isEmpty();
    }

    @Test
    void whatComesBackInTheVeryMomentOfLandingNeverTold() {
        assertThat(nothing().posted("2026-03-02T10:00").returned("2026-03-04T00:00").told().since())
                .isEmpty();
    }

    @Test
    void anEmailThatBouncesFiveMinutesLaterToldForFiveMinutes() {
        Told told =
                nothing().sent(E_MAILED, "2026-03-02T10:00").returned("2026-03-02T10:05").told();

        assertThat(told.at(at("2026-03-02T10:04"))).isTrue();
        assertThat(told.at(at("2026-03-02T10:05"))).isFalse();
    }

    @Test
    void handedOverAfterAReturnTellsAnewAndTheGapStays() {
        Told told =
                nothing()
                        .posted("2026-03-02T10:00")
                        .returned("2026-03-10T09:00")
                        .sent(HANDED_OVER, "2026-03-12T15:00")
                        .told();

        assertThat(told.stretches()).hasSize(2);
        assertThat(told.since()).contains(at("2026-03-12T15:00"));
        assertThat(told.first()).contains(at("2026-03-04T00:00"));
        assertThat(told.undoneFrom()).isEmpty();
        assertThat(told.at(at("2026-03-11T12:00"))).isFalse();
    }

    @Test
    void aCallAloneIsNotEnoughOnceTheLetterCameBack() {
        Told told =
                nothing()
                        .posted("2026-03-02T10:00")
                        .returned("2026-03-10T09:00")
                        .rung("2026-03-11T16:00")
                        .told();

        assertThat(told.stands()).isFalse();
        assertThat(told.undoneFrom()).contains(at("2026-03-10T09:00"));
    }

    @Test
    void oneTryByAnotherMethodAndARecordedCallAreThenEnough() {
        Told told =
                nothing()
                        .posted("2026-03-02T10:00")
                        .returned("2026-03-10T09:00")
                        .sent(LEFT_AT_ADDRESS, "2026-03-11T08:00")
                        .rung("2026-03-11T16:00")
                        .told();

        assertThat(told.since()).contains(at("2026-03-11T16:00"));
        assertThat(told.stands()).isTrue();
    }

    @Test
    void theOrderOfCallAndTryDoesNotMatterTheLaterCounts() {
        assertThat(
                        nothing()
                                .posted("2026-03-02T10:00")
                                .returned("2026-03-10T09:00")
                                .rung("2026-03-11T16:00")
                                .sent(LEFT_AT_ADDRESS, "2026-03-12T08:00")
                                .told()
                                .since())
                .contains(at("2026-03-12T08:00"));
    }

    @Test
    void theSameMethodAgainIsNoOtherMethodAndTellsOnlyByItself() {
        Told told =
                nothing()
                        .posted("2026-03-02T10:00")
                        .returned("2026-03-10T09:00")
                        .posted("2026-03-11T10:00")
                        .rung("2026-03-11T16:00")
                        .told();

        assertThat(told.since()).contains(at("2026-03-13T00:00"));
        assertThat(told.at(at("2026-03-12T12:00"))).isFalse();
    }

    @Test
    void aTryBeforeTheReturnIsNoTryAfterIt() {
        Told told =
                nothing()
                        .sent(LEFT_AT_ADDRESS, "2026-03-02T08:00")
                        .posted("2026-03-02T10:00")
                        .returned("2026-03-10T09:00")
                        .rung("2026-03-11T16:00")
                        .told();

        assertThat(told.stands()).isFalse();
    }

    @Test
    void aCallBeforeTheReturnIsNotUndoneByIt() {
        Told told =
                nothing()
                        .posted("2026-03-02T10:00")
                        .rung("2026-03-03T11:00")
                        .returned("2026-03-10T09:00")
                        .told();

        assertThat(told.stretches()).hasSize(1);
        assertThat(told.since()).contains(at("2026-03-03T11:00"));
        assertThat(told.stands()).isTrue();
    }

    @Test
    void afterABouncePostingIsTheOtherMethod() {
        Told told =
                nothing()
                        .sent(E_MAILED, "2026-03-02T10:00")
                        .returned("2026-03-02T10:05")
                        .posted("2026-03-02T12:00")
                        .rung("2026-03-02T16:00")
                        .told();

        assertThat(told.since()).contains(at("2026-03-02T16:00"));
        assertThat(told.at(at("2026-03-02T11:00"))).isFalse();
    }

    @Test
    void anEmailNotAgreedIsNoOtherMethodThanAnEmail() {
        assertThat(
                        nothing()
                                .sent(E_MAILED, "2026-03-02T10:00")
                                .returned("2026-03-02T10:05")
                                .sent(E_MAIL_NOT_AGREED, "2026-03-02T12:00")
                                .rung("2026-03-02T16:00")
                                .told()
                                .stands())
                .isFalse();
    }

    @Test
    void withoutAnAddressTwoTriesAndAWitnessedTellingCount() {
        assertThat(
                        nothing()
                                .sent(OFFERED_BY_HAND, "2026-03-02T08:40")
                                .sent(E_MAIL_NOT_AGREED, "2026-03-03T10:00")
                                .saidBeforeAWitness("2026-03-04T15:00")
                                .told()
                                .since())
                .contains(at("2026-03-04T15:00"));
    }

    @Test
    void oneTryAndAWitnessedTellingDoNotCount() {
        assertThat(
                        nothing()
                                .sent(OFFERED_BY_HAND, "2026-03-02T08:40")
                                .saidBeforeAWitness("2026-03-04T15:00")
                                .told()
                                .since())
                .isEmpty();
    }

    @Test
    void theSecondTryAfterTheWitnessedTellingMakesItCount() {
        assertThat(
                        nothing()
                                .sent(OFFERED_BY_HAND, "2026-03-02T08:40")
                                .saidBeforeAWitness("2026-03-04T15:00")
                                .sent(LEFT_AT_ADDRESS, "2026-03-05T09:00")
                                .told()
                                .since())
                .contains(at("2026-03-05T09:00"));
    }

    @Test
    void ofTwoPostingsOneThatCameBackBreaksNothing() {
        Post post = nothing().posted("2026-03-02T10:00");
        FactId first = post.lastSending();

        Told told = post.posted("2026-03-03T10:00").returned(first, "2026-03-10T09:00").told();

        assertThat(told.stretches()).hasSize(1);
        assertThat(told.since()).contains(at("2026-03-04T00:00"));
        assertThat(told.stands()).isTrue();
    }

    @Test
    void whenBothCameBackTheLaterReturnEndsIt() {
        Post post = nothing().posted("2026-03-02T10:00");
        FactId first = post.lastSending();

        Told told =
                post.posted("2026-03-03T10:00")
                        .returned("2026-03-12T09:00")
                        .returned(first, "2026-03-10T09:00")
                        .told();

        assertThat(told.since()).contains(at("2026-03-04T00:00"));
        assertThat(told.undoneFrom()).contains(at("2026-03-12T09:00"));
    }

    @Test
    void handedOverInTheMinuteOfTheReturnLeavesNoGap() {
        Told told =
                nothing()
                        .posted("2026-03-02T10:00")
                        .returned("2026-03-10T09:00")
                        .sent(HANDED_OVER, "2026-03-10T09:00")
                        .told();

        assertThat(told.stretches()).hasSize(1);
        assertThat(told.stands()).isTrue();
    }

    @Test
    void nothingRecordedTellsNobody() {
        assertThat(nothing().told()).isEqualTo(Told.notYet());
    }
}
