package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.junit.jupiter.api.Test;

/** Which records are one person's, and what is known of somebody who has several. */
@Paragraphs("P45")
class SamePersonTests {
    private static final PersonId A = new PersonId(new UUID(8, 1));
    private static final PersonId B = new PersonId(new UUID(8, 2));
    private static final PersonId C = new PersonId(new UUID(8, 3));
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final List<Recorded<?>> facts = new ArrayList<>();
    private int minute;

    @Test
    void whoIsNotJoinedIsAlone() {
        assertThat(same(A).records()).containsExactly(A);
        assertThat(same(A).isRecordedTwice()).isFalse();
    }

    @Test
    void aWithBAndThenBWithCAreOneShownByTheLast() {
        join(A, B);
        join(C, A);

        for (PersonId record : List.of(A, B, C)) {
            assertThat(same(record).records()).containsExactlyInAnyOrder(A, B, C);
            assertThat(same(record).shown()).isEqualTo(C);
        }
    }

    @Test
    void oneJoiningIsUndoneAndTheOtherStands() {
        FactId first = join(A, B);
        join(C, A);

        undo(first);

        assertThat(same(A).records()).containsExactlyInAnyOrder(A, C);
        assertThat(same(A).shown()).isEqualTo(C);
        assertThat(same(B).records()).containsExactly(B);
    }

    @Test
    void whenTheLaterIsUndoneTheEarlierShowsAgain() {
        join(A, B);
        FactId second = join(C, A);

        undo(second);

        assertThat(same(B).shown()).isEqualTo(A);
        assertThat(same(B).records()).containsExactly(A, B);
        assertThat(same(C).records()).containsExactly(C);
    }

    /** Two acts at the same moment cannot, but facts of two places could come together so. */
    @Test
    void aRingIsOnePersonAndFallsApartOnlyWhenTwoLinksAreUndone() {
        join(A, B);
        FactId second = join(B, C);
        FactId third = join(C, A);

        undo(third);
        assertThat(same(A).records()).containsExactlyInAnyOrder(A, B, C);
        undo(second);
        assertThat(same(A).records()).containsExactlyInAnyOrder(A, B);
        assertThat(same(C).records()).containsExactly(C);
    }

    @Test
    void joinedPartedAndJoinedAgainIsJoined() {
        undo(join(A, B));
        assertThat(same(A).is(B)).isFalse();
        join(B, A);
        assertThat(same(A).is(B)).isTrue();
        assertThat(same(A).shown()).isEqualTo(B);
    }

    @Test
    void everythingOnBothIsKnownUnderTheNameOfTheShownAndTheOtherNameStays() {
        told(new PersonRecorded(A, "David Smith"));
        told(new PersonRecorded(B, "D Smyth"));
        told(new NameChanged(B, "Dave Smyth", MONDAY, ""));
        told(new ChildRecorded(A, "Mia Smith", YearGroup.YEAR_3, MONDAY, null));
        told(point(B, "01632 960233"));
        join(A, B);

        for (PersonId record : List.of(A, B)) {
            Person person = Person.of(record, facts).orElseThrow();
            assertThat(person.id()).isEqualTo(record);
            assertThat(person.shown()).isEqualTo(A);
            assertThat(person.name()).isEqualTo("David Smith");
            assertThat(person.nameOn(B)).isEqualTo("Dave Smyth");
            assertThat(person.everyName()).containsExactly("David Smith", "Dave Smyth", "D Smyth");
            assertThat(person.children()).hasSize(1);
            assertThat(person.contactPoints()).hasSize(1);
        }
    }

    @Test
    void aDeathOnOneIsADeathAndOneFoundWrongOnBothIsNone() {
        told(new PersonRecorded(A, "David Smith"));
        told(new PersonRecorded(B, "D Smyth"));
        join(A, B);
        told(new DeathRecorded(B, null, "The sister"));
        assertThat(Person.of(A, facts).orElseThrow().death()).isPresent();

        told(new DeathFoundWrong(A, "Seen at the gate"));
        assertThat(Person.of(B, facts).orElseThrow().death()).isEmpty();
    }

    @Test
    void likeNamesAreAlikeAndThoseOfTwinsOrOfAFirmAreNot() {
        assertThat(alike("David Smith", "D Smith")).isTrue();
        assertThat(alike("David Smith", "Dave Smith")).isFalse();
        assertThat(alike("Siân O'Neill", "Sian ONeil")).isTrue();
        assertThat(alike("Mary Whitlock", "Mark Whitlock")).isFalse();
        assertThat(alike("Anna Smith", "Hannah Smith")).isFalse();
        assertThat(alike("Anna Smith", "Anna Khan")).isFalse();
    }

    private static boolean alike(String one, String other) {
        Recorded<?> first = recorded(new PersonRecorded(A, one), 0);
        Recorded<?> second = recorded(new PersonRecorded(B, other), 0);
        return RecordedTwice.haveLikeNames(
                Person.of(A, List.of(first)).orElseThrow(),
                Person.of(B, List.of(second)).orElseThrow());
    }

    private SamePerson same(PersonId record) {
        return SamePerson.among(facts, record);
    }

    private FactId join(PersonId shown, PersonId other) {
        return told(
                new RecordsJoined(
                        shown, other, List.of(Sameness.DOCUMENT), "A passport.", "Typed twice."));
    }

    private void undo(FactId joining) {
        told(new JoiningUndone(joining, "They are two."));
    }

    private FactId told(Fact fact) {
        Recorded<?> recorded = recorded(fact, minute++);
        facts.add(recorded);
        return recorded.id();
    }

    private static Recorded<?> recorded(Fact fact, int minute) {
        ActorRef head = new ActorRef(new AccountId(new UUID(8, 9)), "Ruth Adeyemi");
        Instant then = Instant.parse("2026-09-01T09:00:00Z").plusSeconds(60L * minute);
        return new Recorded<>(new FactId(UUID.randomUUID()), fact, head, then, then);
    }

    private static ContactPointAdded point(PersonId person, String number) {
        return new ContactPointAdded(
                person, ContactKind.PHONE, number, false, MONDAY, null, null, "");
    }
}
