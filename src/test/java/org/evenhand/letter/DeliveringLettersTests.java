package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.act.HoldingLetters;
import org.evenhand.letter.act.RecordingAReturn;
import org.evenhand.letter.act.RecordingATelling;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.people.ContactKind;
import org.evenhand.people.DeathRecorded;
import org.evenhand.people.SecondFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** To the right person at the right address, and who is told of it (J6, E2, E12, E15, P65). */
@Paragraphs({"P60", "P65", "J6"})
class DeliveringLettersTests {
    private final LetterSchool school = new LetterSchool();
    private final PersonId person = school.aPerson("Anna Whitcombe");
    private final IssuedLetter letter = school.warning(person);

    @Test
    void handingItOverTellsAtOnceAndChaptersAboveHearOfItInTheSameUnit() {
        assertThat(school.sent(letter, SendingMethod.HANDED_OVER)).isInstanceOf(Outcome.Done.class);

        IssuedLetter after = school.letter(letter.id());
        assertThat(after.told().stands()).isTrue();
        assertThat(heard()).containsExactly(after.told());
        assertThat(school.namesOfFacts(letter)).endsWith("LetterSent", "Heard");
        assertThat(school.about(person).getFirst().told()).isEqualTo(after.told());
    }

    @Test
    void aMereTryIsRecordedAndNobodyHearsOfATelling() {
        school.sent(letter, SendingMethod.OFFERED_BY_HAND);

        assertThat(school.namesOfFacts(letter)).endsWith("LetterSent");
        assertThat(heard()).isEmpty();
    }

    @Test
    void whatComesBackIsHeardOfToo() {
        school.sent(letter, SendingMethod.FIRST_CLASS_POST);
        comesBack(school.now());

        List<Told> heard = heard();
        assertThat(heard).hasSize(2);
        // It came back before it had landed: nobody was ever told.
        assertThat(heard.getLast()).isEqualTo(Told.notYet());
        Grounds again = refused(comesBack(school.now()));
        assertThat(again.names("letter.nothing-to-come-back")).isTrue();
    }

    @Test
    void whatWasHandedOverDoesNotComeBack() {
        school.sent(letter, SendingMethod.HANDED_OVER);

        assertThat(refused(comesBack(school.now())).names("letter.nothing-to-come-back")).isTrue();
    }

    @Test
    void theSecondFactMustBeTheirs() {
        assertThat(confirmedBy(SecondFact.CHILD, "Róẃan ")).isInstanceOf(Outcome.Done.class);
        assertThat(confirmedBy(SecondFact.PHONE, "0461")).isInstanceOf(Outcome.Done.class);
        for (Outcome outcome :
                List.of(
                        confirmedBy(SecondFact.CHILD, "Robin"),
                        confirmedBy(SecondFact.POSTCODE, "HX7 4RC"),
                        confirmedBy(SecondFact.PHONE, "461"),
                        confirmedBy(SecondFact.PHONE, ""))) {
            assertThat(refused(outcome).all())
                    .extracting(Ground::rule)
                    .containsExactly("people.second-fact-does-not-match");
        }
        assertThat(refused(confirmedBy(null, "")).names("letter.recipient-not-confirmed")).isTrue();
        // What stands on the letter itself says no more than the letter.
        assertThat(refused(confirmedBy(SecondFact.POSTCODE, "hx74rb")).all())
                .extracting(Ground::rule)
                .containsExactly("letter.second-fact-stands-on-it");
        assertThat(serving(letter)).containsExactly(SecondFact.CHILD, SecondFact.PHONE);
    }

    /** What would be refused is not offered. */
    private List<SecondFact> serving(IssuedLetter one) {
        return school.look(unit -> RecordingDelivery.serving(unit, one));
    }

    /** The control: where nothing else is held, the postcode is what there is. */
    @Test
    void thePostcodeWillDoWhereTheRegisterHoldsNothingElse() {
        PersonId hirer = school.aHirer("Joan Pryce");

        assertThat(serving(school.warning(hirer))).contains(SecondFact.POSTCODE);
        assertThat(
                        school.sent(
                                school.warning(hirer),
                                with(
                                        SecondFact.POSTCODE,
                                        "hx7 4rb",
                                        SendingMethod.HANDED_OVER,
                                        "")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anotherPersonOfTheSameNameIsNotConfirmedByHerChild() {
        PersonId namesake = school.aPerson("Anna Whitcombe");
        school.has(namesake, ContactKind.PHONE, "01632 960999", false);

        assertThat(refused(confirmedBy(SecondFact.PHONE, "0999")).isEmpty()).isFalse();
        assertThat(
                        school.sent(
                                school.warning(namesake),
                                with(SecondFact.PHONE, "0999", SendingMethod.HANDED_OVER, "")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anEmailGoesToTheirOwnMailboxAndToNoSharedOne() {
        school.has(person, ContactKind.E_MAIL, "anna@example.org", false);
        school.has(person, ContactKind.E_MAIL, "family@example.org", false);
        school.has(
                school.aPerson("Tom Whitcombe"), ContactKind.E_MAIL, "family@example.org", false);

        assertThat(mailed("Anna@example.org ")).isInstanceOf(Outcome.Done.class);
        assertThat(refused(mailed("family@example.org")).names("letter.mailbox-is-shared"))
                .isTrue();
        assertThat(refused(mailed("else@example.org")).names("letter.mailbox-is-not-theirs"))
                .isTrue();
    }

    @Test
    void aLetterWithAnAddressThatIsNoLongerTheirsIsNotPosted() {
        PersonId moved = school.aPerson("Lee Farrow");
        IssuedLetter printed =
                school.issue(
                        LetterKind.ENDING,
                        SampleLetters.addressed(
                                school.draft(),
                                new Addressee("Lee Farrow", List.of("1 Old Road", "HX1 1AA"))),
                        moved);

        assertThat(
                        refused(school.sent(printed, SendingMethod.FIRST_CLASS_POST))
                                .names("letter.address-is-not-theirs-now"))
                .isTrue();
        assertThat(school.sent(printed, SendingMethod.HANDED_OVER))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothingIsSentToTheDeadAndTheControlIsTheSameDeliveryBefore() {
        assertThat(school.sent(letter, SendingMethod.LEFT_AT_ADDRESS))
                .isInstanceOf(Outcome.Done.class);
        school.records(new DeathRecorded(person, null, "A neighbour"), person);

        assertThat(
                        refused(school.sent(letter, SendingMethod.LEFT_AT_ADDRESS))
                                .names("letter.person-has-died"))
                .isTrue();
        assertThat(
                        school.against(LetterKind.ENDING, school.draft(), person)
                                .names("letter.person-has-died"))
                .isTrue();
    }

    @Test
    void aHoldStopsIssuingAndSendingWithItsReasonUntilItEnds() {
        school.records(new LettersHeld(person, "Taken to hospital", null), person);

        Grounds held = refused(school.sent(letter, SendingMethod.HANDED_OVER));
        assertThat(held.names("letter.held")).isTrue();
        assertThat(held.all().getFirst().because()).contains("Taken to hospital");
        assertThat(school.against(LetterKind.ENDING, school.draft(), person).names("letter.held"))
                .isTrue();

        Holds.Hold hold = school.look(unit -> Holds.on(unit, person).getFirst());
        school.records(new HoldEnded(person, hold.id(), "At home again"), person);
        assertThat(school.sent(letter, SendingMethod.HANDED_OVER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void onlyAHoldThatIsInForceIsEnded() {
        HoldingLetters holding = school.program.the(HoldingLetters.class);
        FormTicket ticket = new FormTicket(UUID.randomUUID(), new byte[32]);
        FactId nothing = new FactId(UUID.randomUUID());

        assertThat(refused(holding.end(school.scope, ticket, person, nothing, "Over")).all())
                .extracting(Ground::rule)
                .containsExactly("letter.no-such-hold");
        holding.hold(
                school.scope,
                new FormTicket(UUID.randomUUID(), new byte[32]),
                person,
                "A death in the family",
                null);
        FactId hold =
                school.program
                        .the(Acts.class)
                        .lookUp(school.scope, unit -> Holds.on(unit, person))
                        .getFirst()
                        .id();
        assertThat(holding.end(school.scope, ticket, person, hold, "Over"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void wordsGoBesideTheWritingAndNeverInsteadOfIt() {
        Grounds tooEarly = refused(rung("Mr Osei", ""));
        assertThat(tooEarly.names("letter.told-only-in-words")).isTrue();
        assertThat(tooEarly.all().getFirst().paragraph().code()).isEqualTo("P65");

        school.sent(letter, SendingMethod.FIRST_CLASS_POST);
        assertThat(rung("Mr Osei", "")).isInstanceOf(Outcome.Done.class);
        assertThat(school.letter(letter.id()).told().at(school.now())).isTrue();
    }

    @Test
    void aWitnessIsSomebodyElse() {
        school.sent(letter, SendingMethod.OFFERED_BY_HAND);
        school.sent(letter, SendingMethod.LEFT_AT_ADDRESS);

        for (String witness : List.of("", " ", "mr osei")) {
            assertThat(refused(said("Mr Osei", witness)).names("letter.telling-without-a-witness"))
                    .isTrue();
        }
        assertThat(said("Mr Osei", "Mrs Hale")).isInstanceOf(Outcome.Done.class);
        assertThat(school.letter(letter.id()).told().stands()).isTrue();
    }

    @Test
    void nothingIsRecordedAheadOfTimeOrBeforeTheLetterWasIssued() {
        Instant ahead = school.now().plus(Duration.ofHours(2));
        Instant before = school.now().minus(Duration.ofHours(2));

        assertThat(refused(at(ahead)).names("letter.in-the-future")).isTrue();
        assertThat(refused(at(before)).names("letter.before-its-issue")).isTrue();
    }

    @Test
    void whatStaysInsideTheSchoolTellsNobody() {
        IssuedLetter note = school.issue(LetterKind.CHAIR_NOTIFICATION, school.draft(), person);

        school.sent(note, with(null, "", SendingMethod.HANDED_OVER, "The Chair"));

        assertThat(school.program.the(HeardOfTellings.class).of(note)).isEmpty();
        assertThat(LetterState.of(school.letter(note.id()), school.now()))
                .isEqualTo(LetterState.HANDED_ON);
    }

    @Test
    void todayListsWhatIsUnsentAndWhatCameBackAndNotWhatIsTold() {
        assertThat(waiting()).singleElement().asString().contains("is issued but not sent");

        school.sent(letter, SendingMethod.FIRST_CLASS_POST);
        assertThat(waiting()).singleElement().asString().contains("is on its way");

        comesBack(school.now());
        assertThat(waiting()).singleElement().asString().contains("came back");

        school.sent(letter, SendingMethod.HANDED_OVER);
        assertThat(waiting()).isEmpty();
    }

    private List<String> waiting() {
        return school.look(unit -> LetterWait.in(unit).stream().map(LetterWait::what).toList());
    }

    private List<Told> heard() {
        return school.program.the(HeardOfTellings.class).of(letter);
    }

    private Outcome comesBack(Instant at) {
        return school.program
                .the(RecordingAReturn.class)
                .record(
                        school.scope,
                        letter.id(),
                        new RecordingAReturn.Return(
                                school.letter(letter.id()).sendings().getLast().id(),
                                at,
                                "Gone away",
                                "Mrs Hale"));
    }

    private Outcome rung(String by, String witness) {
        return telling(TellingWay.RECORDED_CALL, by, witness);
    }

    private Outcome said(String by, String witness) {
        return telling(TellingWay.BEFORE_A_WITNESS, by, witness);
    }

    private Outcome telling(TellingWay way, String by, String witness) {
        return school.program
                .the(RecordingATelling.class)
                .record(
                        school.scope,
                        letter.id(),
                        new RecordingATelling.Telling(way, school.now(), by, witness, "Call 12"));
    }

    private Outcome confirmedBy(@Nullable SecondFact fact, String typed) {
        return school.sent(letter, with(fact, typed, SendingMethod.LEFT_AT_ADDRESS, "The door"));
    }

    private Outcome mailed(String address) {
        return school.sent(
                letter, with(SecondFact.CHILD, "Rowan", SendingMethod.E_MAILED, address));
    }

    private Outcome at(Instant moment) {
        return school.sent(
                letter,
                new RecordingDelivery.Delivery(
                        SendingMethod.HANDED_OVER,
                        moment,
                        "The gate",
                        "Mrs Hale",
                        "Signed",
                        SecondFact.CHILD,
                        "Rowan"));
    }

    private RecordingDelivery.Delivery with(
            @Nullable SecondFact fact, String typed, SendingMethod method, String whereTo) {
        return new RecordingDelivery.Delivery(
                method, school.now(), whereTo, "Mrs Hale", "Signed", fact, typed);
    }

    private static Grounds refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).grounds();
    }
}
